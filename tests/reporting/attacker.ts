// Somebody who wants to know what was hidden. They read every report that they can get, of all periods and in every role, know
// how figures are rounded, hidden and added up, and put all of it together: for each figure what it could be at least and at most.
// Bounds are passed on along sums and comparisons, and along all sums of a table at once (flows in whole numbers), until
// nothing becomes narrower.
import type { FigureView, ReportView } from '@greep/reporting';
import { type Arc, rangeOf } from '../../packages/reporting/sum-network.ts';

export type Bounds = { least: number; most: number };
/** The first is the sum of the others. */
type Sum = readonly [whole: string, ...parts: string[]];
type AtMost = readonly [less: string, more: string];

export type Knowledge = {
  readonly bounds: Map<string, Bounds>;
  readonly sums: readonly Sum[];
  readonly atMost: readonly AtMost[];
  /** Places of figures that were hidden. */
  readonly hidden: ReadonlySet<string>;
};

const far = 1_000_000;

/** `hidden` says nothing. When a count was below the threshold in families, its goals can still be many. */
const boundsOfHidden = (because: string, table: string, threshold: number): Bounds => {
  if (because !== 'below') return { least: 0, most: far };
  return { least: 0, most: table === 'attainment' ? far : threshold - 1 };
};

export const placeIn = ({ period: { period, asOf } }: ReportView, ...place: readonly string[]): string =>
  [period, asOf, ...place].join('|');

const counts = new Set(['families', 'goals', 'bottlenecks']);

type Count = {
  readonly place: string;
  readonly column: string;
  readonly row: string;
  readonly bounds: Bounds;
  readonly isHidden: boolean;
};

/** What a middle one, shown, says of how many it is the middle. */
const middleOf: Readonly<Record<string, string>> = {
  families: 'median-days',
  answered: 'answer-days',
  open: 'open-days',
};

const byMiddle = (report: ReportView, column: string, figures: readonly FigureView[]): Bounds => {
  const middle = figures.find((figure) => figure.column === middleOf[column]);
  if (middle?.state === 'shown') return { least: report.threshold, most: far };
  return middle?.because === 'below' ? { least: 0, most: report.threshold - 1 } : { least: 0, most: far };
};

const both = (one: Bounds, other: Bounds): Bounds => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

const countsIn = (report: ReportView, table: ReportView['tables'][number], group: string): readonly Count[] => {
  const isCount = (column: string) => counts.has(table.columns.find((each) => each.column === column)?.unit ?? '');
  const rows = table.groups.find((each) => each.group === group)?.rows ?? [];
  return rows.flatMap(({ row, figures }) =>
    figures
      .filter(({ column }) => isCount(column))
      .map((figure) => ({
        place: placeIn(report, table.table, group, row, figure.column),
        column: figure.column,
        row,
        isHidden: figure.state === 'hidden',
        bounds: both(
          byMiddle(report, figure.column, figures),
          figure.state === 'shown'
            ? { least: Math.max(report.threshold, figure.value - 2), most: figure.value + 2 }
            : boundsOfHidden(figure.because, table.table, report.threshold),
        ),
      })),
  );
};

/** How columns add up, as the explanations on the page say. */
const columnSums: Readonly<Record<string, readonly (readonly string[])[]>> = {
  caseload: [['total', 'building-up', 'under-way', 'winding-down', 'aftercare', 'closed', 'no-way-in', 'short']],
  'lead-times': [['families', 'within-agreement', 'beyond-agreement']],
  attainment: [
    ['total', 'not-forward', 'forward'],
    ['not-forward', 'back', 'same'],
    ['forward', 'one', 'two-or-more'],
    ['two-or-more', 'two', 'three'],
  ],
};

const sumOf = (places: readonly string[]): readonly Sum[] => {
  const [whole, ...parts] = places;
  return whole === undefined ? [] : [[whole, ...parts]];
};

const sumsIn = (report: ReportView, table: string, group: string, found: readonly Count[]): readonly Sum[] => {
  const known = new Set(found.map(({ place }) => place));
  const rows = [...new Set(found.map(({ row }) => row))];
  const columns = [...new Set(found.map(({ column }) => column))];
  const down = columns.flatMap((column) =>
    sumOf(['all', ...rows.filter((row) => row !== 'all')].map((row) => placeIn(report, table, group, row, column))),
  );
  const across = rows.flatMap((row) =>
    (columnSums[table] ?? []).flatMap((sum) => sumOf(sum.map((column) => placeIn(report, table, group, row, column)))),
  );
  return [...down, ...across].filter((sum) => sum.every((place) => known.has(place)));
};

/** What tables of one report tell of each other. `holds` says of a guess whether the attacker is right about it. */
const betweenTables = (report: ReportView, rows: readonly string[], holds: (sum: Sum) => boolean) => {
  const at = (table: string, group: string, row: string, column: string) => placeIn(report, table, group, row, column);
  const guesses = rows.flatMap((row): Sum[] => [
    [
      at('lead-times', 'accepted', row, 'families'),
      at('caseload', 'families', row, 'waiting'),
      at('caseload', 'families', row, 'total'),
    ],
    [
      at('caseload', 'families', row, 'total'),
      at('lead-times', 'met', row, 'families'),
      at('caseload', 'families', row, 'no-way-in'),
    ],
  ]);
  const bottlenecks: Sum = [
    at('bottleneck-themes', 'bottlenecks', 'all', 'reported'),
    at('ladder', 'bottlenecks', 'all', 'answered'),
    at('ladder', 'bottlenecks', 'all', 'open'),
  ];
  const atMost = rows.flatMap((row): AtMost[] => [
    [at('lead-times', 'met', row, 'families'), at('caseload', 'families', row, 'total')],
    [at('lead-times', 'planned', row, 'families'), at('lead-times', 'met', row, 'families')],
  ]);
  return { sums: [...guesses, bottlenecks].filter(holds), atMost };
};

export type Truth = (place: string) => number | undefined;

/** Reads one report. The truth serves to tell right guesses from wrong ones, and as a point that fits all that is known. */
export const study = (report: ReportView, truth: Truth): Knowledge => {
  const parts = report.tables.flatMap((table) =>
    table.groups.map(({ group }) => ({ table: table.table, group, found: countsIn(report, table, group) })),
  );
  const found = parts.flatMap((part) => part.found);
  const rows = [
    ...new Set(parts.filter(({ table }) => table === 'caseload').flatMap((part) => part.found.map(({ row }) => row))),
  ];
  const value = (place: string) => truth(place) ?? Number.NaN;
  const holds = ([whole, ...of]: Sum): boolean => value(whole) === of.reduce((sum, place) => sum + value(place), 0);
  const between = betweenTables(report, rows, holds);
  return {
    bounds: new Map(found.map(({ place, bounds }) => [place, { ...bounds }])),
    sums: [...parts.flatMap(({ table, group, found: of }) => sumsIn(report, table, group, of)), ...between.sums],
    atMost: between.atMost.filter(([less, more]) => value(less) <= value(more)),
    hidden: new Set(found.flatMap(({ place, isHidden }) => (isHidden ? [place] : []))),
  };
};

export const together = (parts: readonly Knowledge[], more: readonly AtMost[]): Knowledge => ({
  bounds: new Map(parts.flatMap(({ bounds }) => [...bounds])),
  sums: parts.flatMap(({ sums }) => sums),
  atMost: [...parts.flatMap(({ atMost }) => atMost), ...more],
  hidden: new Set(parts.flatMap(({ hidden }) => [...hidden])),
});

const narrow = (bounds: Map<string, Bounds>, place: string, { least, most }: Partial<Bounds>): boolean => {
  const known = bounds.get(place);
  if (!known) return false;
  const isNarrower = (least ?? known.least) > known.least || (most ?? known.most) < known.most;
  known.least = Math.max(known.least, least ?? known.least);
  known.most = Math.min(known.most, most ?? known.most);
  return isNarrower;
};

const alongSum = (bounds: Map<string, Bounds>, [whole, ...parts]: Sum): boolean => {
  const of = (place: string): Bounds => bounds.get(place) ?? { least: 0, most: far };
  const least = parts.reduce((sum, place) => sum + of(place).least, 0);
  const most = parts.reduce((sum, place) => sum + of(place).most, 0);
  let isNarrower = narrow(bounds, whole, { least, most });
  for (const part of parts) {
    const others = { least: least - of(part).least, most: most - of(part).most };
    const bound = { least: of(whole).least - others.most, most: of(whole).most - others.least };
    isNarrower = narrow(bounds, part, bound) || isNarrower;
  }
  return isNarrower;
};

const pass = ({ bounds, sums, atMost }: Knowledge): boolean => {
  let isNarrower = false;
  for (const sum of sums) isNarrower = alongSum(bounds, sum) || isNarrower;
  for (const [less, more] of atMost) {
    isNarrower = narrow(bounds, less, { most: bounds.get(more)?.most ?? far }) || isNarrower;
    isNarrower = narrow(bounds, more, { least: bounds.get(less)?.least ?? 0 }) || isNarrower;
  }
  return isNarrower;
};

/** Networks of sums, to reckon with all of a table at once. */
export type Network = readonly (Pick<Arc, 'from' | 'to' | 'value'> & { readonly place: string })[];

const alongNetwork = (bounds: Map<string, Bounds>, network: Network, hidden: ReadonlySet<string>): boolean => {
  let isNarrower = false;
  const arcs = network.map(({ place: each, ...arc }) => {
    const { least, most } = bounds.get(each) ?? { least: 0, most: far };
    return { ...arc, low: least, high: most };
  });
  network.forEach(({ place }, at) => {
    if (!hidden.has(place)) return;
    isNarrower = narrow(bounds, place, rangeOf(arcs, at)) || isNarrower;
  });
  return isNarrower;
};

/** Reckons until nothing becomes narrower; answers the hidden figures with their bounds. */
export const reckon = (knowledge: Knowledge, networks: readonly Network[]): ReadonlyMap<string, Bounds> => {
  const { bounds, hidden } = knowledge;
  for (let isNarrower = true; isNarrower; ) {
    while (pass(knowledge));
    isNarrower = false;
    for (const network of networks) isNarrower = alongNetwork(bounds, network, hidden) || isNarrower;
  }
  return new Map([...hidden].flatMap((place) => [[place, bounds.get(place) ?? { least: 0, most: far }] as const]));
};
