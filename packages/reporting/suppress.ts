// Figures about very few families are left out, and so many others that they cannot be worked out again from sums.
// What a reader could find out is reckoned here exactly as a reader would: a hidden figure keeps as many possible values as the
// threshold has, wherever leaving out more can bring that about (domain facts 5.9).
import type { CountedReport } from './count-report.ts';
import { roundCount } from './round-figures.ts';
import { type Arc, numbered, type Range, rangeOf } from './sum-network.ts';
import { type CountArc, placeName, rowSums, sumTrees } from './sum-trees.ts';
import { allRow } from './table.ts';

export type Shown = 'shown' | 'below' | 'hidden';

/** More than any gemeente has families. */
const unbounded = 1_000_000;

type Count = Pick<CountArc, 'place' | 'cell'>;

/** What a reader knows of a count from its own place alone. Few families can have many goals. */
const boundsOf = ({ place, cell }: Count, shown: Shown, threshold: number): Pick<Arc, 'low' | 'high'> => {
  if (shown === 'hidden') return { low: threshold, high: unbounded };
  if (shown === 'below') return { low: 0, high: place.table === 'attainment' ? unbounded : threshold - 1 };
  const rounded = roundCount(cell.value);
  return { low: Math.max(threshold, rounded - 2), high: rounded + 2 };
};

type Named = CountArc & { readonly name: string };
/** The network in which a count stands, by number. */
type Home = { readonly network: number; readonly at: number };
type Book = {
  readonly networks: readonly (readonly Named[])[];
  /** The same networks with what a reader knows of each count. */
  readonly known: readonly (readonly Arc[])[];
  readonly homes: ReadonlyMap<string, Home>;
  /** Sums over two networks, as places of which the first is the whole. */
  readonly sums: readonly (readonly string[])[];
  readonly shown: ReadonlyMap<string, Shown>;
  readonly threshold: number;
};

const rangeOfPlace = (book: Book, place: string): Range => {
  const home = book.homes.get(place);
  return home ? rangeOf(book.known[home.network] ?? [], home.at) : { least: 0, most: unbounded };
};

/** What one sum says of one of its members. */
const rangeBySum = (book: Book, [whole = '', ...parts]: readonly string[], place: string): Range => {
  const others = parts.filter((part) => part !== place).map((part) => rangeOfPlace(book, part));
  const least = others.reduce((sum, range) => sum + range.least, 0);
  const most = others.reduce((sum, range) => sum + range.most, 0);
  if (place === whole) return { least, most };
  const all = rangeOfPlace(book, whole);
  return { least: all.least - most, most: all.most - least };
};

/** How many values a count can still have, for whoever reads all of it. */
const widthOf = (book: Book, place: string): number => {
  const ranges = [
    rangeOfPlace(book, place),
    ...book.sums.filter((sum) => sum.includes(place)).map((sum) => rangeBySum(book, sum, place)),
  ];
  const least = Math.max(...ranges.map((range) => range.least));
  return Math.min(...ranges.map((range) => range.most)) - least + 1;
};

/** Leaving out a sum costs the reader more than leaving out one of its parts. */
const costOf = ({ place: { row }, cell, from }: CountArc): number =>
  (cell.value + 1) * (row === allRow ? 4 : 1) * (from === 'round' ? 4 : 1);

/** Shown counts that have to do with this one, the cheapest to leave out first. */
const candidatesFor = (book: Book, place: string): readonly string[] => {
  const places = [place, ...book.sums.filter((sum) => sum.includes(place)).flat()];
  const near = new Set(places.flatMap((each) => book.homes.get(each)?.network ?? []));
  return [...near]
    .flatMap((network) => book.networks[network] ?? [])
    .filter(({ name }) => book.shown.get(name) === 'shown')
    .toSorted((one, other) => costOf(one) - costOf(other))
    .map(({ name }) => name);
};

const without = (book: Book, place: string): Book => {
  const home = book.homes.get(place);
  const known = home && book.known[home.network];
  const arc = known?.[home?.at ?? 0];
  if (!home || !known || !arc) return book;
  const bounded = known.with(home.at, { ...arc, low: book.threshold, high: unbounded });
  return {
    ...book,
    known: book.known.with(home.network, bounded),
    shown: new Map(book.shown).set(place, 'hidden'),
  };
};

/** What to leave out beside a weak count; undefined when nothing helps it. */
const findCover = (book: Book, place: string, width: number): string | undefined => {
  const candidates = candidatesFor(book, place);
  let best: { readonly candidate: string; readonly width: number } | undefined;
  for (const candidate of candidates) {
    const reached = widthOf(without(book, candidate), place);
    if (reached >= book.threshold) return candidate;
    if (reached > (best?.width ?? width)) best = { candidate, width: reached };
  }
  return best?.candidate ?? (width < 2 ? candidates[0] : undefined);
};

const knownOf = (network: readonly Named[], threshold: number): readonly Arc[] => {
  const ends = numbered(network);
  return network.map((count, at) => {
    const { from = 0, to = 0 } = ends[at] ?? {};
    return { from, to, value: count.cell.value, ...boundsOf(count, stateOf(count, threshold), threshold) };
  });
};

const stateOf = ({ cell }: Count, threshold: number): Shown => (cell.behind < threshold ? 'below' : 'shown');

const open = (report: CountedReport, threshold: number): Book => {
  const networks = sumTrees(report).map((network) => network.map((arc) => ({ ...arc, name: placeName(arc.place) })));
  return {
    networks,
    known: networks.map((network) => knownOf(network, threshold)),
    homes: new Map(
      networks.flatMap((counts, network) => counts.map(({ name }, at) => [name, { network, at }] as const)),
    ),
    sums: rowSums(report).map((sum) => sum.map(placeName)),
    shown: new Map(networks.flat().map((count) => [count.name, stateOf(count, threshold)])),
    threshold,
  };
};

/** For every count of a report whether it is shown, by its place. */
export const suppress = (report: CountedReport, threshold: number): ReadonlyMap<string, Shown> => {
  let book = open(report, threshold);
  const isBeyondHelp = new Set<string>();
  // With each count that is left out, all of them must be safe once more.
  for (let isSafe = false; !isSafe; ) {
    isSafe = true;
    for (const [place, state] of book.shown) {
      if (state === 'shown' || isBeyondHelp.has(place)) continue;
      const width = widthOf(book, place);
      if (width >= threshold) continue;
      const cover = findCover(book, place, width);
      if (cover === undefined) isBeyondHelp.add(place);
      else {
        book = without(book, cover);
        isSafe = false;
      }
    }
  }
  return book.shown;
};
