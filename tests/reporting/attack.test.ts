import { addDays, Day } from '@greep/kernel';
import { type Contributions, moveQuarter, Quarter } from '@greep/reporting';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aWorld, type World } from './a-world.ts';
import { type Bounds, placeIn, reckon, study, together } from './attacker.ts';
import { closed, publishAll, running, type Snapshot } from './snapshots.ts';
import { thePilot } from './the-pilot.ts';

const newest = Quarter.parse('2026-q3');
const today = Day.parse('2026-11-28');

/** All that was ever published: six quarters, and the running state of some days in a row that somebody kept. */
const everything = (world: Contributions, threshold: number): readonly Snapshot[] =>
  publishAll(
    world,
    [
      ...Array.from({ length: 6 }, (_, at) => closed(moveQuarter(newest, at - 5))),
      ...[3, 2, 1, 0].map((days) => running(addDays(today, -days))),
    ],
    threshold,
  );

/** Counts that only grow while nobody corrects anything. */
const growing = [
  'caseload|families|*|total',
  'caseload|families|*|closed',
  'caseload|families|*|no-way-in',
  'caseload|families|*|short',
  'lead-times|accepted|*|families',
  'lead-times|met|*|families',
  'lead-times|planned|*|families',
  'lead-times|planned|*|within-agreement',
  'lead-times|planned|*|beyond-agreement',
  'attainment|own|*|total',
  'attainment|safety|*|total',
  'bottleneck-themes|bottlenecks|*|reported',
  'ladder|bottlenecks|*|answered',
];

const withRow = (place: string): string => place.split('|').slice(2).join('|');
const grows = (place: string): boolean => {
  const [table, group, , column] = withRow(place).split('|');
  return growing.includes([table, group, '*', column].join('|'));
};

const overTime = (snapshots: readonly Snapshot[]) => {
  const inOrder = snapshots.toSorted((one, other) => one.report.period.until.localeCompare(other.report.period.until));
  return inOrder.flatMap((later, at) => {
    const earlier = inOrder[at - 1];
    if (!earlier) return [];
    const before = new Map([...earlier.truth.keys()].map((place) => [withRow(place), place]));
    return [...later.truth.keys()].filter(grows).flatMap((place) => {
      const known = before.get(withRow(place));
      // A guess that is wrong would tell the attacker nothing true.
      const isSo = known !== undefined && (earlier.truth.get(known) ?? 0) <= (later.truth.get(place) ?? 0);
      return known !== undefined && isSo ? [[known, place] as const] : [];
    });
  });
};

const attack = (snapshots: readonly Snapshot[]) => {
  const truth = new Map(snapshots.flatMap((snapshot) => [...snapshot.truth]));
  const parts = snapshots.map(({ report, truth: own }) => study(report, (place) => own.get(place)));
  const found = reckon(
    together(parts, overTime(snapshots)),
    snapshots.flatMap(({ networks }) => networks),
  );
  const isWrong = ([place, { least, most }]: readonly [string, Bounds]): boolean => {
    const value = truth.get(place);
    return value !== undefined && (value < least || value > most);
  };
  const pinned = [...found].filter(([, { least, most }]) => most - least < 1);
  return { found, pinned, wrong: [...found].filter(isWrong) };
};

const widths: number[] = [];
const attackOn = (world: Contributions, threshold: number) => {
  const { found, pinned, wrong } = attack(everything(world, threshold));
  widths.push(...[...found.values()].map(({ least, most }) => most - least + 1));
  expect(wrong).toEqual([]);
  expect(pinned).toEqual([]);
};

/** One family in seventeen was written down wrongly, and the quarters are published once more. */
const corrected = (world: World): readonly Snapshot[] => {
  const [first, other] = [aWorld(world), aWorld({ ...world, seed: world.seed + 1 })];
  const trajectory = first.trajectory.map((each, at) => (at % 17 === 0 ? (other.trajectory[at] ?? each) : each));
  const quarters = [-3, -2, -1].map((by) => closed(moveQuarter(newest, by)));
  const again = quarters.map(({ period, asOf }) => ({
    ...{ period, asOf: addDays(asOf, 92), corrected: { ...first, trajectory } },
  }));
  return publishAll(first, [...quarters, ...again], 5);
};

const worlds = fc.record({
  seed: fc.integer(),
  families: fc.integer({ min: 3, max: 160 }),
  providers: fc.integer({ min: 1, max: 5 }),
  threshold: fc.constantFrom(5, 5, 10),
});

/** As if only what is small were hidden: what would give it away is shown, rounded. */
const withoutCovers = ({ report, truth, networks }: Snapshot): Snapshot => ({
  truth,
  networks,
  report: {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      groups: table.groups.map(({ group, rows }) => ({
        group,
        rows: rows.map(({ row, figures }) => ({
          row,
          figures: figures.map((figure) => {
            const value = truth.get(placeIn(report, table.table, group, row, figure.column));
            if (figure.state === 'shown' || figure.because !== 'hidden' || value === undefined) return figure;
            const { column } = figure;
            return value < report.threshold
              ? { column, state: 'hidden' as const, because: 'below' as const }
              : { column, state: 'shown' as const, value: Math.round(value / 5) * 5 };
          }),
        })),
      })),
    })),
  },
});

describe('whoever combines everything that was published', () => {
  test('pins no hidden figure of many gemeenten', () => {
    fc.assert(
      fc.property(worlds, ({ threshold, ...world }) => attackOn(aWorld(world), threshold)),
      { numRuns: Number(process.env.ATTACKS ?? 15) },
    );
    const narrowest = widths.reduce((least, width) => Math.min(least, width), 1_000);
    process.stdout.write(
      `attack: ${widths.length} hidden figures, none pinned; the narrowest keeps ${narrowest} possible values\n`,
    );
  }, 3_600_000);

  test('pins none when families were put right and quarters were published once more', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { pinned, wrong } = attack(corrected({ seed, families: 30 + seed * 20, providers: 3 }));
      expect({ seed, pinned, wrong }).toEqual({ seed, pinned: [], wrong: [] });
    }
  }, 60_000);

  test.each([5, 10])('pins none of the pilot, with a threshold of %d', (threshold) => {
    attackOn(thePilot(), threshold);
  });

  test('would pin some if only small figures were hidden', () => {
    const worlds = [352, 649, 10_142].map((seed) => aWorld({ seed, families: 100, providers: 3 }));
    const pinned = worlds.flatMap((world) => attack(everything(world, 5).map(withoutCovers)).pinned);
    expect(pinned.length).toBeGreaterThan(0);
  }, 60_000);
});

describe('the pilot, as it is published', () => {
  const caseload = (threshold: number) => {
    const [published] = publishAll(thePilot(), [closed(newest)], threshold);
    const rows = published?.report.tables.find(({ table }) => table === 'caseload')?.groups[0]?.rows ?? [];
    return rows.map(({ figures }) =>
      figures.map((figure) => (figure.state === 'shown' ? figure.value : figure.because)).join(' '),
    );
  };

  test('shows with a threshold of 5 what can be shown of annex 5', () => {
    expect(caseload(5)).toEqual([
      'below below 20 hidden hidden below below below 35',
      'below below 20 below below 10 below below 30',
      'below below 5 below below below below below 10',
      'below below 45 5 5 10 below below 75',
    ]);
  });

  test('leaves out more with a threshold of 10', () => {
    expect(caseload(10)).toEqual([
      'below below 20 below below below below below 35',
      'below below 20 below below hidden below below 30',
      'below below below below below below below below 10',
      'below below 45 below below 10 below below 75',
    ]);
  });
});
