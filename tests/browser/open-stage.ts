// A Greep of its own for a file of tests, started as `npm start -- --empty` does, and a browser in front of it.
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Instant } from '@greep/kernel';
import { SignInSettings } from '@greep/session';
import type { Browser, BrowserContext } from 'playwright-core';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { loginOrigin } from '../../packages/local/login-sites.ts';
import { lookUpLocalhostNames } from '../../packages/local/serving/localhost-lookup.ts';
import { emptyDirectory, freePort, runStart } from '../local/run-start.ts';
import { launchChromium } from '../support/chromium.ts';
import { casts, type TownName } from './cast.ts';
import { openSpeaker, type Speaker } from './speaker.ts';

/** Who belongs to no gemeente has an address of the platform itself. */
export type SiteName = TownName | 'landelijk';

const programOf = (name: string): string => fileURLToPath(new URL(`../../packages/local/${name}.ts`, import.meta.url));
const firstAdmin = programOf('first-admin');
const publish = programOf('publish');

export type Stage = {
  readonly browser: Browser;
  readonly addressOf: (site: SiteName) => string;
  /** A code on paper for the first admin of a gemeente in which nobody is yet. */
  readonly firstAdminCode: (town: TownName, name: string) => Promise<string>;
  /** Somebody who speaks to the API, as a program would: for what a test needs and is not about. */
  readonly speaker: (site: SiteName, persona: string, moment?: Instant) => Promise<Speaker>;
  /** Figures that are due, as the scheduled publisher does it. */
  readonly publish: (town: TownName) => Promise<string>;
  readonly close: () => Promise<void>;
};

const run = promisify(execFile);

export const openStage = async (): Promise<Stage> => {
  lookUpLocalhostNames();
  const data = await emptyDirectory();
  const port = await freePort();
  const greep = runStart(['--empty', '--data', data, '--port', String(port)]);
  const [{ browser, close: closeBrowser }] = await Promise.all([launchChromium(), greep.ready]);
  const settings = SignInSettings.parse(JSON.parse(await readFile(join(data, 'sign-in.json'), 'utf8')));
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const addressOf = (site: SiteName): string => `http://${site}.localhost:${port}`;
  return {
    browser,
    addressOf,
    firstAdminCode: async (town, name) => {
      const { stdout } = await run(process.execPath, [firstAdmin, '--data', data, town, name]);
      return /: (\S+)\s*$/.exec(stdout)?.[1] ?? '';
    },
    speaker: (site, key, moment) =>
      openSpeaker(
        addressOf(site),
        { key, place: site === 'landelijk' ? 'platform' : casts[site].place },
        { origin: loginOrigin(port), sites: settings.sites, keys },
        moment,
      ),
    publish: async (town) => {
      const { stdout } = await run(process.execPath, [publish, '--data', data, town]);
      return stdout;
    },
    close: async () => {
      await closeBrowser();
      greep.child.kill('SIGTERM');
      await greep.ended;
      await rm(data, { recursive: true, force: true });
    },
  };
};

/** Widths at which every page is looked at: a laptop, and the smallest phone. */
export const widths = [1280, 320] as const;
export type Width = (typeof widths)[number];

const heights = { 1280: 900, 320: 640 } as const;

/** A clean browser: nobody is signed in, nothing is remembered. */
export const openContext = ({ browser }: Stage, width: Width): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width, height: heights[width] },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
