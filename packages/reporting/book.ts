// What a reader knows of one report: for every count between which bounds it lies, and how all counts add up.
import type { Day } from '@greep/kernel';
import type { CountedReport } from './count-report.ts';
import { roundCount } from './round-figures.ts';
import { type Arc, numbered, type Range, rangeOf } from './sum-network.ts';
import { type CountArc, placeName, rowSums, sumTrees } from './sum-trees.ts';
import { allRow } from './table.ts';

/** `hidden` says nothing of a count; `below` says that it is below the threshold. */
export type Shown = 'shown' | 'below' | 'hidden';

/** More than any gemeente has families. */
export const unbounded = 1_000_000;

type Named = CountArc & { readonly name: string };
/** The network in which a count stands, by number. */
type Home = { readonly network: number; readonly at: number };

export type Book = {
  readonly report: CountedReport;
  readonly until: Day;
  readonly threshold: number;
  readonly networks: readonly (readonly Named[])[];
  /** The same networks with the bounds of each count. */
  readonly known: readonly (readonly Arc[])[];
  readonly homes: ReadonlyMap<string, Home>;
  /** Sums over two networks, as places of which the first is the whole. */
  readonly sums: readonly (readonly string[])[];
  readonly shown: ReadonlyMap<string, Shown>;
};

const stateOf = ({ cell }: Named, threshold: number): Shown => (cell.behind < threshold ? 'below' : 'shown');

/** What a reader knows of a count from its own place alone. Few families can have many goals. */
const boundsOf = ({ place, cell }: Named, shown: Shown, threshold: number): Pick<Arc, 'low' | 'high'> => {
  if (shown === 'hidden') return { low: 0, high: unbounded };
  if (shown === 'below') return { low: 0, high: place.table === 'attainment' ? unbounded : threshold - 1 };
  const rounded = roundCount(cell.value);
  return { low: Math.max(threshold, rounded - 2), high: rounded + 2 };
};

type Opened = {
  readonly report: CountedReport;
  readonly until: Day;
  readonly threshold: number;
  /** How it was published: what is not in here was shown. A report that was not yet hides only what is small. */
  readonly published?: ReadonlyMap<string, Shown>;
};

export const openBook = ({ report, until, threshold, published }: Opened): Book => {
  const networks = sumTrees(report).map((network) => network.map((arc) => ({ ...arc, name: placeName(arc.place) })));
  const shownOf = (count: Named): Shown =>
    published ? (published.get(count.name) ?? 'shown') : stateOf(count, threshold);
  const known = networks.map((network) => {
    const ends = numbered(network);
    return network.map((count, at) => {
      const { from = 0, to = 0 } = ends[at] ?? {};
      return { from, to, value: count.cell.value, ...boundsOf(count, shownOf(count), threshold) };
    });
  });
  const homes = new Map(
    networks.flatMap((counts, network) => counts.map(({ name }, at) => [name, { network, at }] as const)),
  );
  // Where a whole network reckons with a sum already, it need not be reckoned with apart.
  const isApart = (sum: readonly string[]): boolean => new Set(sum.map((name) => homes.get(name)?.network)).size > 1;
  const sums = rowSums(report)
    .map((sum) => sum.map(placeName))
    .filter(isApart);
  const shown = new Map(networks.flat().map((count) => [count.name, shownOf(count)]));
  return { report, until, threshold, networks, known, homes, sums, shown };
};

export const countAt = ({ networks, homes }: Book, place: string): Named | undefined => {
  const home = homes.get(place);
  return home && networks[home.network]?.[home.at];
};

/** The same book without saying anything of this count. */
export const without = (book: Book, place: string): Book => {
  const home = book.homes.get(place);
  const known = home && book.known[home.network];
  const arc = home && known?.[home.at];
  if (!home || !known || !arc) return book;
  const bounded = known.with(home.at, { ...arc, low: 0, high: unbounded });
  return {
    ...book,
    known: book.known.with(home.network, bounded),
    shown: new Map(book.shown).set(place, 'hidden'),
  };
};

export const rangeOfPlace = (book: Book, place: string): Range => {
  const home = book.homes.get(place);
  return home ? rangeOf(book.known[home.network] ?? [], home.at) : { least: 0, most: unbounded };
};

/** What a sum says of one of its members, by what is known of the others. */
export const rangeBySum = (sum: readonly string[], place: string, known: (place: string) => Range): Range => {
  const [whole = '', ...parts] = sum;
  const others = parts.filter((part) => part !== place).map(known);
  const least = others.reduce((total, range) => total + range.least, 0);
  const most = others.reduce((total, range) => total + range.most, 0);
  if (place === whole) return { least, most };
  const all = known(whole);
  return { least: all.least - most, most: all.most - least };
};

/** Leaving out a sum costs a reader more than one of its parts, and saying no more that one is small costs least. */
const costOf = (book: Book, { place: { row }, cell, from, name }: Named): number =>
  book.shown.get(name) === 'below' ? 0 : (cell.value + 1) * (row === allRow ? 4 : 1) * (from === 'round' ? 4 : 1);

/** Counts that have to do with these and of which something is said: the cheapest to leave out first. */
export const candidatesFor = (book: Book, places: readonly string[]): readonly string[] => {
  const near = [...places, ...book.sums.filter((sum) => places.some((place) => sum.includes(place))).flat()];
  const networks = new Set(near.flatMap((place) => book.homes.get(place)?.network ?? []));
  return [...networks]
    .flatMap((network) => book.networks[network] ?? [])
    .filter(({ name }) => book.shown.get(name) !== 'hidden')
    .toSorted((one, other) => costOf(book, one) - costOf(book, other))
    .map(({ name }) => name);
};
