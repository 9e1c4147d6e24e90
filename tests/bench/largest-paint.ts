// When the largest part of the family's home stands on a slow phone, beside a plain page of a server with the same words.
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { sendFile, webFiles } from '../../packages/local/serving/web-files.ts';
import { casts } from '../browser/cast.ts';
import { openStage, type Stage } from '../browser/open-stage.ts';
import { seedSweptTown } from '../browser/sweep-town.ts';
import { settled, welcome } from '../browser/visitor.ts';
import { freePort } from '../local/run-start.ts';
import { median, type Row } from './measure.ts';

/**
 * A phone at half price on slow 4G, as Lighthouse throttles by DevTools: latency in ms, throughput in bytes a second
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const phone = {
  processor: 4,
  network: {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1474.56 * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  },
} as const;

const viewport = { width: 360, height: 640 } as const;
const rounds = 5;

/** The home of a family with a plan, as it stands on the screen, and the sign-in that opens it. */
const openHome = async (stage: Stage) => {
  await seedSweptTown(stage, 'utrecht');
  const mother = await welcome(stage, casts.utrecht.mother, { width: 320 });
  await mother.visit('/');
  const html = await mother.page.content();
  const state = await mother.context.storageState();
  const theme = await mother.page.evaluate(async () => await (await fetch('/thema.css')).text());
  await mother.leave();
  return { html, state, theme };
};

type Home = Awaited<ReturnType<typeof openHome>>;

/** The same words and looks, written by a server: no script, nothing to ask for afterwards. */
const servePlain = async ({ html, theme }: Home): Promise<{ readonly address: string; readonly server: Server }> => {
  const files = webFiles(join(import.meta.dirname, '../../packages/web/dist'));
  const content = html.replace(/<script\b[^>]*>.*?<\/script>|<link rel="(?:module)?preload"[^>]*>/gs, '');
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const page = { status: 200, cache: 'no-cache' };
    if (path === '/') return sendFile(request, response, { ...page, type: 'text/html; charset=utf-8', content });
    if (path === '/thema.css') return sendFile(request, response, { ...page, type: 'text/css', content: theme });
    sendFile(request, response, await files(path));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://localhost:${port}`, server };
};

/** Milliseconds from the address to the largest paint, in a browser that has nothing kept. */
const largestPaint = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', phone.network);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.processor });
  await page.goto(address, { timeout: 60_000 });
  await settled(page);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return paint;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

export const largestPaints = async (): Promise<readonly Row[]> => {
  const stage = await openStage();
  try {
    const home = await openHome(stage);
    const plain = await servePlain(home);
    const open = () => stage.browser.newContext({ viewport, locale: 'nl-NL', storageState: home.state });
    const [own, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await largestPaint(await open(), stage.addressOf('utrecht')));
      bare.push(await largestPaint(await open(), plain.address));
    }
    plain.server.close();
    const [greep, server] = [median(own), median(bare)];
    const what = 'home of a family, against a plain page of a server with the same words and looks';
    const measured = `${seconds(greep)} ÷ ${seconds(server)} = ${(greep / server).toFixed(2)}x`;
    return [{ part: 'Largest paint on a slow phone', what, measured }];
  } finally {
    await stage.close();
  }
};
