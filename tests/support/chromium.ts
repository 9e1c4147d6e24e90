// A real browser on a machine with Node alone. The package holds Chromium, the system libraries that it needs and one font.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

export type OwnBrowser = { readonly browser: Browser; readonly close: () => Promise<void> };

/** The package's own list of font folders names /tmp only; a browser that finds no font at all shows no letters, not even those of web fonts. */
const writeFontList = async (folder: string): Promise<string> => {
  const list = join(folder, 'font-list');
  await mkdir(list);
  const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  await writeFile(
    join(list, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`,
  );
  return list;
};

const launch = async (): Promise<OwnBrowser> => {
  const folder = await mkdtemp(join(tmpdir(), 'greep-chromium-'));
  // The package looks at these when it is imported: the first makes it unpack its libraries, and it trusts whatever
  // lies in the second already, so each run gets a folder of its own.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { TMPDIR = tmpdir() } = process.env;
  process.env.TMPDIR = folder;
  process.env.FONTCONFIG_PATH = await writeFontList(folder);
  const { default: packed } = await import('@sparticuz/chromium');
  // Its own arguments are for a single process, which crashes at the second context.
  const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox'] });
  // Whoever makes a folder after this one is gone must not look for it here.
  process.env.TMPDIR = TMPDIR;
  const close = async (): Promise<void> => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { browser, close };
};

/** The package looks at the surroundings of the whole process, and two at a time would unpack into each other. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Start one per test run and open a `newContext()` per test. The first launch unpacks for about two seconds.
 */
export const launchChromium = (): Promise<OwnBrowser> => {
  const next = before.then(launch, launch);
  before = next;
  return next;
};
