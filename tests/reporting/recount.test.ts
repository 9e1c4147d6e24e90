// Every published figure equals a recount from the facts, by code that shares nothing with the counting that was published.
import { addDays, Day } from '@greep/kernel';
import { closedPeriod, keepContributions, type Period, publishFigures, Quarter, runningPeriod } from '@greep/reporting';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDrawers } from '../../packages/local/recount/drawers.ts';
import { readRows } from '../../packages/local/recount/facts.ts';
import { recounted } from '../../packages/local/recount/judge.ts';
import { type Recounted, recountPeriod } from '../../packages/local/recount/recount-report.ts';
import { countReport } from '../../packages/reporting/count-report.ts';
import { tableNames } from '../../packages/reporting/table.ts';
import { openAs } from '../store/stage.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';
import { type MemoryReports, memoryReports } from '../support/memory-reports.ts';
import { aWorld, type World } from './a-world.ts';
import { type Chance, chanceOf } from './chance.ts';
import { historyOf, toldInDisorder } from './histories.ts';

const today = Day.parse('2026-11-28');
/** Early in the life of a gemeente, when few quarters have closed yet: a life is told in some milliseconds. */
const early = Day.parse('2025-08-10');

const worlds = fc.record({
  seed: fc.integer(),
  families: fc.integer({ min: 1, max: 7 }),
  providers: fc.integer({ min: 1, max: 2 }),
});

/** A figure by figure comparison of both countings, before anything is hidden or rounded. */
const differencesIn = (world: ReturnType<typeof aWorld>, period: Period): readonly string[] => {
  const drawers = fillDrawers(world, period);
  const counted = countReport(world, period);
  return tableNames.flatMap((table) =>
    counted[table].flatMap(({ group, rows }) =>
      rows.flatMap(({ row, cells }) =>
        [...cells].flatMap(([column, { value, behind }]) => {
          const { exact, families } = recounted(drawers, { table, group, row, column });
          const isEqual = Math.abs(exact - value) < 1e-9 && families === behind;
          return isEqual ? [] : [`${table} ${group} ${row} ${column}: ${value} and ${exact}`];
        }),
      ),
    ),
  );
};

test('both countings agree on every figure of many gemeenten, exactly', () => {
  const sizes = fc.record({ seed: fc.integer(), families: fc.integer({ min: 0, max: 120 }), providers: fc.nat(4) });
  fc.assert(
    fc.property(sizes, fc.nat(500), (size, days) => {
      const world = aWorld({ ...size, providers: size.providers + 1 });
      expect(differencesIn(world, runningPeriod(addDays(today, -days)))).toEqual([]);
      expect(differencesIn(world, closedPeriod(Quarter.parse('2026-q2')))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

type Publisher = Parameters<typeof publishFigures>[0];

/** A crash is followed by another try, until it went well. */
const patiently = async (act: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const isDone = await act().then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
  throw new Error('it never went well');
};

type Place = {
  readonly carry: Publisher['store'];
  readonly publish: Publisher['store'];
  readonly read: MemoryReports['read'];
  readonly stumble: (chance: Chance) => void;
};

const countings = { made: 0 };
const publishOn = (place: Place, day: Day) => () => {
  countings.made += 1;
  const run = `run-${countings.made}`;
  const nameOf = async () => 'Aanbieder';
  return publishFigures({ store: place.publish, today: day, threshold: 5, run, nameOf });
};

/** Facts come in two parts, with a publication between them and two after: a day and a season later. */
const live = async (place: Place, world: World, first: Day): Promise<void> => {
  const chance = chanceOf(world.seed + 77);
  const { events } = historyOf(world, 2, chance);
  const told = toldInDisorder(events, chance);
  const cut = chance.upTo(told.length + 1);
  const carrier = keepContributions(() => place.carry);
  const tell = async (part: typeof told): Promise<void> => {
    for (const event of part) {
      place.stumble(chance);
      await patiently(() => carrier.carry(event));
    }
  };
  await tell(told.slice(0, cut));
  place.stumble(chance);
  await patiently(publishOn(place, first));
  await tell(told.slice(cut));
  for (const day of [addDays(first, 1), addDays(first, 100)]) {
    place.stumble(chance);
    await patiently(publishOn(place, day));
  }
};

const wrongIn = ({ report, recount }: Recounted): readonly string[] => [
  ...recount.faults,
  ...recount.lines
    .filter(({ isEqual }) => !isEqual)
    .map((line) => `${report.period.period} ${report.period.asOf} ${JSON.stringify(line)}`),
];

const counts = { reports: 0, figures: 0, second: 0 };

const recountAll = async (place: Place): Promise<void> => {
  const periods = new Set((await place.read('PUBLISHED#PERIODS')).map(({ sk }) => sk.split('#')[0] ?? ''));
  for (const period of periods) {
    const all = await recountPeriod(place.read, period);
    if (!all.ok) throw new Error(all.error);
    counts.second += all.value.length > 1 ? 1 : 0;
    for (const each of all.value) {
      counts.reports += 1;
      counts.figures += each.recount.lines.length;
      expect(wrongIn(each)).toEqual([]);
    }
  }
};

describe('a history of facts with duplicates, disorder, replays, crashes and corrections', () => {
  test('ends in figures that equal the recount, row by row, in 1,000 lives', async () => {
    let lives = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        lives += 1;
        const { store, read, mishaps } = memoryReports(utrecht);
        const stumble = (chance: Chance): void => {
          if (chance.happens(0.1)) mishaps.push(chance.happens(0.5) ? 'lost before' : 'lost after');
        };
        await live({ carry: store, publish: store, read, stumble }, world, early);
        await recountAll({ carry: store, publish: store, read, stumble });
      }),
      { numRuns: Number(process.env.LIVES ?? 1_000), endOnFailure: true },
    );
    process.stdout.write(`recount: ${lives} lives, ${JSON.stringify(counts)}, all equal\n`);
    expect(counts.second).toBeGreaterThan(0);
  }, 120_000);

  describe('on a real engine', () => {
    let engine: TestEngine;
    beforeAll(async () => {
      engine = await startTestEngine([utrecht]);
    });
    afterAll(() => engine.stop());

    test('as well', async () => {
      const place = {
        carry: openAs(engine, 'carry-contributions').store,
        publish: openAs(engine, 'publish-figures').store,
        read: readRows(engine.client, utrecht),
        stumble: () => {},
      };
      await live(place, { seed: 20, families: 20, providers: 2 }, addDays(early, 150));
      await recountAll(place);
    });
  });
});

describe('a recount says so', () => {
  const { store, read } = memoryReports(utrecht);
  const place = { carry: store, publish: store, read, stumble: () => {} };
  beforeAll(() => live(place, { seed: 4, families: 40, providers: 2 }, today));

  type Rows = Awaited<ReturnType<typeof read>>;
  /** What the recount finds wrong when these rows lie differently. */
  const foundWith = async (prefix: string, change: (rows: Rows) => Rows): Promise<readonly string[]> => {
    const recounted = await recountPeriod(
      async (pk) => (pk.startsWith(prefix) ? change(await read(pk)) : read(pk)),
      'running',
    );
    return recounted.ok ? recounted.value.flatMap(wrongIn) : [recounted.error];
  };

  test('when nothing is wrong', async () => {
    expect(await foundWith('PUBLISHED#running', (rows) => rows)).toEqual([]);
  });

  test('when nothing is wrong, also when two publish at once', async () => {
    const later = addDays(today, 200);
    await Promise.all([publishOn(place, later)(), publishOn(place, later)()]);
    expect(await foundWith('PUBLISHED#running', (rows) => rows)).toEqual([]);
  });

  test('when one published figure is another', async () => {
    const other = (rows: Rows): Rows => JSON.parse(JSON.stringify(rows).replace(/("figures":\[[^\]]*?)\b20\b/, '$125'));
    expect((await foundWith('PUBLISHED#running', other)).length).toBe(1);
  });

  test('when a fact that was counted is not in the journal', async () => {
    const found = await foundWith('JOURNAL#trajectory', (rows) => rows.slice(0, -1));
    expect(found).toContain('1 counted facts of trajectory are not in the journal');
  });

  test('when a fact did not reach the contributions, or one is there that was never told', async () => {
    expect(await foundWith('CONTRIBUTION#hours', (rows) => rows.slice(1))).toEqual([
      'a fact of hours did not reach the contributions',
    ]);
    const newer = (rows: Rows): Rows => rows.map((row) => ({ ...row, version: row.version + 1_000 }));
    expect(await foundWith('CONTRIBUTION#hours', newer)).toEqual(['a contribution of hours was never told']);
  });
});
