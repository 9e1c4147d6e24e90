// Figures about very few families are left out, and so many others that they cannot be worked out again from sums.
// What a reader could find out is reckoned here exactly as a reader would: a hidden figure keeps as many possible values as the
// threshold has, wherever leaving out more can bring that about (domain facts 5.9).
import type { CountedReport } from './count-report.ts';
import { roundCount } from './round-figures.ts';
import { type Arc, type Range, rangeOf } from './sum-network.ts';
import { type CountArc, placeName, sumTrees } from './sum-trees.ts';
import { allRow } from './table.ts';

export type Shown = 'shown' | 'below' | 'hidden';

/** More than any gemeente has families. */
export const unbounded = 1_000_000;

/** What a reader knows of a count from its own place alone. Few families can have many goals. */
export const boundsOf = (
  { place, cell: { value } }: Pick<CountArc, 'place' | 'cell'>,
  shown: Shown,
  threshold: number,
): Pick<Arc, 'low' | 'high'> => {
  if (shown === 'hidden') return { low: threshold, high: unbounded };
  if (shown === 'below') return { low: 0, high: place.table === 'attainment' ? unbounded : threshold - 1 };
  const rounded = roundCount(value);
  return { low: Math.max(threshold, rounded - 2), high: rounded + 2 };
};

type Network = { readonly counts: readonly CountArc[]; readonly shown: Shown[]; readonly threshold: number };

const rangeIn = ({ counts, shown, threshold }: Network, at: number): Range =>
  rangeOf(
    counts.map((count, index) => ({
      ...{ from: count.from, to: count.to, value: count.cell.value },
      ...boundsOf(count, shown[index] ?? 'shown', threshold),
    })),
    at,
  );

const widthIn = (network: Network, at: number): number => {
  const { least, most } = rangeIn(network, at);
  return most - least + 1;
};

/** Leaving out a sum costs the reader more than leaving out one of its parts. */
const costOf = ({ place: { row }, cell, from }: CountArc): number =>
  (cell.value + 1) * (row === allRow ? 4 : 1) * (from === 'round' ? 4 : 1);

type Weak = { readonly at: number; readonly width: number };

/** The count to leave out beside a weak one; undefined when none helps. */
const findCover = (network: Network, { at, width }: Weak): number | undefined => {
  const { counts, shown, threshold } = network;
  const candidates = counts
    .flatMap((count, index) => (shown[index] === 'shown' ? [{ index, cost: costOf(count) }] : []))
    .toSorted((one, other) => one.cost - other.cost);
  let best: { readonly index: number; readonly width: number } | undefined;
  for (const { index } of candidates) {
    const tried = shown.with(index, 'hidden');
    const reached = widthIn({ ...network, shown: tried }, at);
    if (reached >= threshold) return index;
    if (reached > (best?.width ?? width)) best = { index, width: reached };
  }
  return best?.index ?? (width < 2 ? candidates[0]?.index : undefined);
};

const protect = (counts: readonly CountArc[], threshold: number): readonly Shown[] => {
  const shown = counts.map(({ cell }): Shown => (cell.behind < threshold ? 'below' : 'shown'));
  const network: Network = { counts, shown, threshold };
  const isBeyondHelp = new Set<number>();
  for (let at = 0; at < counts.length; at += 1) {
    if (shown[at] === 'shown' || isBeyondHelp.has(at)) continue;
    const width = widthIn(network, at);
    if (width >= threshold) continue;
    const cover = findCover(network, { at, width });
    if (cover === undefined) isBeyondHelp.add(at);
    else shown[cover] = 'hidden';
    // One more count is hidden now, and all of them must be safe.
    at = -1;
  }
  return shown;
};

/** For every count of a report whether it is shown, by its place. */
export const suppress = (report: CountedReport, threshold: number): ReadonlyMap<string, Shown> =>
  new Map(
    sumTrees(report).flatMap((counts) => {
      const shown = protect(counts, threshold);
      return counts.map(({ place }, at) => [placeName(place), shown[at] ?? 'hidden'] as const);
    }),
  );
