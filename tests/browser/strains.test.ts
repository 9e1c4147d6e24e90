// The checks themselves: each is shown a page with the fault that it is for, and a page without.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type OwnBrowser } from '../support/chromium.ts';
import { askAxe } from './ask-axe.ts';
import { complaintsUnder, type Strain } from './strains.ts';

let own: OwnBrowser;
beforeAll(async () => {
  own = await launchChromium();
});
afterAll(() => own.close());

const shown = async (body: string, rules = ''): Promise<Page> => {
  const context = await own.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // An address, as every page of Greep has one.
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><title>x</title>
        <style>:focus-visible { outline: 3px solid black } button, a { padding: 10px } ${rules}</style><main>${body}</main>`,
    }),
  );
  await page.goto('http://greep.localhost/');
  return page;
};

const found = async (strain: Strain, body: string, rules = ''): Promise<readonly string[]> => {
  const page = await shown(body, rules);
  const complaints = (await complaintsUnder(page, [strain])).get(strain) ?? [];
  await page.context().close();
  return complaints;
};

const button = '<button>Verder</button>';
const oneLine = '.one-line { height: 1.2em; overflow: hidden; line-height: 1.2; width: 9em }';
const inOneLine = '<p class="one-line">Samen de post gesorteerd</p>';

describe('a page without faults', () => {
  test.each([
    'text-spacing',
    'text-spacing-narrow',
    'letters-200',
    'zoom-200',
    'zoom-400',
    'own-colours',
    'no-motion',
    'tab-through',
    'tab-through-narrow',
  ] as const)('bears %s', async (strain) => {
    expect(await found(strain, `<h1>Ons plan</h1><p>Samen de post gesorteerd.</p>${button}`)).toEqual([]);
  });
});

describe('a fault is seen', () => {
  test('when letters with more room are cut off, or get over each other', async () => {
    expect(await found('text-spacing', inOneLine, oneLine)).toContainEqual(expect.stringContaining('is cut off'));
    const two = '<div class="fixed"><p>Samen de post gesorteerd</p></div><p class="below">De huur</p>';
    const rules = 'p { margin: 0 } .fixed { height: 20px; width: 170px; font: 16px/1 serif } .below { margin: 0 }';
    expect(await found('text-spacing', two, rules)).toContainEqual(expect.stringContaining('over each other'));
  });

  test('when letters twice as large stand out of their button or make the page wider', async () => {
    const narrow =
      'button { width: 6rem; white-space: nowrap; font-size: 1rem } html { --w: 1 } button { max-width: 96px }';
    expect(await found('letters-200', '<button>Leg het vast</button>', narrow)).toContainEqual(
      expect.stringContaining('stands out of its button'),
    );
    expect(await found('letters-200', '<p class="w">x</p>', '.w { width: 60rem }')).toContainEqual(
      expect.stringContaining('wider than the window'),
    );
  });

  test('when something is gone in a small window, or beside it', async () => {
    const hidden = '@media (max-width: 50rem) { .rest { display: none } }';
    expect(await found('zoom-200', '<p class="rest">Wie helpt</p>', hidden)).toEqual(['“Wie helpt” is gone']);
    const placed = '.far { position: absolute; inset-inline-start: 400px }';
    expect(await found('zoom-400', '<p class="far">Wie helpt</p>', placed)).toContain(
      '“Wie helpt” is beside the window',
    );
  });

  test("when the reader's own colours take away an edge, a picture or what is chosen", async () => {
    const flat = 'button { border: 0; background: navy; color: white }';
    expect(await found('own-colours', button, flat)).toContainEqual(expect.stringContaining('has no edge'));
    const pale =
      '<svg role="img" aria-label="De trap" width="20" height="20"><rect width="9" height="9" class="p"/></svg>';
    expect(await found('own-colours', pale, '@media (forced-colors: active) { .p { fill: Canvas } }')).toEqual([
      "the picture <svg> “De trap” cannot be seen in the reader's own colours",
    ]);
    const menu = '<ul><li><a href="#a" aria-current="page">Start</a></li><li><a href="#b">Plan</a></li></ul>';
    expect(await found('own-colours', menu, '[aria-current] { background: gold }')).toContainEqual(
      expect.stringContaining('looks like its neighbours'),
    );
  });

  test('when something moves for who wants no motion, or moves without end', async () => {
    expect(await found('no-motion', button, 'button { transition: color 1s }')).toContainEqual(
      expect.stringContaining('moves all the same'),
    );
    const turning =
      '@keyframes t { to { rotate: 1turn } } @media (prefers-reduced-motion: no-preference) { p { animation: t 1s infinite } }';
    expect(await found('no-motion', '<p>Even wachten</p>', turning)).toEqual([
      'something moves for longer than five seconds',
    ]);
  });

  test.each([
    ['no ring shows it', button, 'button:focus-visible { outline: 0 }'],
    [
      'it lies under something',
      `${button}<div class="over"></div>`,
      '.over { position: fixed; inset: 0; background: white }',
    ],
    [
      'it is smaller than 24 by 24',
      '<button class="s" aria-label="Weg"></button>',
      '.s { width: 12px; height: 12px; padding: 0; border: 0 }',
    ],
    ['it has no name', '<button></button>', 'button { width: 40px; height: 40px }'],
    ['comes after what stands below it', '<a href="#a" tabindex="2">Eerst</a><a href="#b" tabindex="1">Dan</a>', ''],
  ])('at a stop of the Tab key: %s', async (complaint, body, rules) => {
    expect(await found('tab-through', body, rules)).toContainEqual(expect.stringContaining(complaint));
  });

  test('when the Tab key does not come out', async () => {
    const page = await shown(`${button}<button>Terug</button>`);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        document.querySelector('button')?.focus();
      });
    });
    const complaints = (await complaintsUnder(page, ['tab-through'])).get('tab-through') ?? [];
    expect(complaints).toContainEqual(expect.stringContaining('does not leave the page'));
    await page.context().close();
  });

  test('when axe has a question that nobody answered', async () => {
    const page = await shown('<p class="g">Samen</p>', '.g { background: linear-gradient(white, gold) }');
    const { incomplete } = await askAxe(page, { grounds: ['.ruled-paper'] });
    expect(incomplete).toMatchObject([{ rule: 'color-contrast', asks: 'bgGradient', inside: [] }]);
    await page.context().close();
  });
});
