// A list of two hundred families in a real browser: until it stands, and until one more letter in the search field has its
// rows. Beside it the least that it could be: the same table as bare HTML, of which a letter hides rows. Both in one page,
// turn by turn, up to and with the layout; what the server needs is measured elsewhere, and here it has answered already.
import type { Page } from 'playwright-core';
import { openStage } from '../browser/open-stage.ts';
import { seedMany } from '../browser/seed-many.ts';
import { seedTown } from '../browser/seed-town.ts';
import { welcome } from '../browser/visitor.ts';
import { median, type Row, ratioRow } from './measure.ts';

const families = 200;
const rounds = 12;
const warmUp = 3;
const name = 'Wie wacht op een gezinswerker';

const why =
  'A bare table has no links that the router follows, no boxes and no events; React makes each cell, and the page around ' +
  'the table comes with it.';

type Taken = { readonly own: number; readonly bare: number };

/** In milliseconds. The page is elsewhere first, and its data are at hand. */
const showOnce = async (page: Page): Promise<Taken> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Knelpunten' }).click();
  await page.getByRole('table', { name }).waitFor({ state: 'detached' });
  const { own, html } = await page.evaluate(
    ([label, count]) =>
      new Promise<{ own: number; html: string }>((resolve) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          const table = document.querySelector(`table[aria-label="${label}"]`);
          if (table === null || table.querySelectorAll('tbody tr').length < Number(count)) return;
          watch.disconnect();
          document.body.getBoundingClientRect();
          resolve({ own: performance.now() - start, html: table.outerHTML });
        });
        watch.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLAnchorElement>('nav a[href="/"]')?.click();
      }),
    [name, families] as const,
  );
  const bare = await page.evaluate((table) => {
    const place = document.createElement('div');
    document.querySelector('main')?.append(place);
    const start = performance.now();
    place.innerHTML = table;
    document.body.getBoundingClientRect();
    const taken = performance.now() - start;
    place.remove();
    return taken;
  }, html);
  return { own, bare };
};

/** One letter more, so that a hundred and one of the rows stay, and back again. */
const typeOnce = (page: Page): Promise<Taken> =>
  page.evaluate(
    async ([label, letter]) => {
      const table = document.querySelector(`table[aria-label="${label}"]`);
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      if (table === null || field === null || set === undefined) throw new Error('there is no list');
      const type = (text: string) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const watch = new MutationObserver(() => {
            watch.disconnect();
            document.body.getBoundingClientRect();
            resolve(performance.now() - start);
          });
          watch.observe(table, { childList: true, subtree: true });
          set.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        });
      const place = document.createElement('div');
      place.innerHTML = table.outerHTML;
      document.querySelector('main')?.append(place);
      document.body.getBoundingClientRect();
      const start = performance.now();
      for (const row of place.querySelectorAll<HTMLElement>('tbody tr'))
        row.hidden = !(row.textContent ?? '').toLowerCase().includes(letter);
      document.body.getBoundingClientRect();
      const bare = performance.now() - start;
      place.remove();
      const own = await type(letter);
      await type('');
      return { own, bare };
    },
    [name, '1'] as const,
  );

const inRounds = async (once: () => Promise<Taken>): Promise<Taken> => {
  const taken: Taken[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    const one = await once();
    if (round >= 0) taken.push(one);
  }
  return { own: median(taken.map(({ own }) => own)), bare: median(taken.map(({ bare }) => bare)) };
};

export const listOfFamilies = async (): Promise<readonly Row[]> => {
  const stage = await openStage();
  try {
    const seeded = await seedTown(stage, 'utrecht');
    await seedMany({ stage, town: 'utrecht', seeded }, families);
    const { page } = await welcome(stage, 'joost');
    await page.getByRole('table', { name }).waitFor();
    const part = 'A list of 200 families in the browser';
    const show = await inRounds(() => showOnce(page));
    await page.getByLabel('Zoek in deze lijst').waitFor();
    const letter = await inRounds(() => typeOnce(page));
    const bare = 'against the same table as bare HTML';
    return [
      ratioRow(
        { part, what: `from another page until its 200 rows stand, ${bare}`, atMost: 10, why },
        show.own,
        show.bare,
      ),
      ratioRow({ part, what: `one letter of a name, ${bare}`, atMost: 3, why }, letter.own, letter.bare),
    ];
  } finally {
    await stage.close();
  }
};
