// What a reader finds out who kept every report that was ever published and lays them side by side. A count that only grows
// was at most what it is now, and what a sum says of it in one report narrows it in all others.
import { type Book, countAt, rangeBySum, unbounded } from './book.ts';
import { type Range, rangeOf } from './sum-network.ts';
import { isGrowing } from './table.ts';

type Bounds = Map<string, Range>;
/** A count in one book, and at least as much in another (or another place of the same one). */
type AtMost = readonly [less: readonly [book: number, place: string], more: readonly [book: number, place: string]];

const nothing: Range = { least: 0, most: unbounded };

const boundsIn = (book: Book): Bounds =>
  new Map(
    book.known.flatMap((arcs, network) =>
      arcs.map(({ low, high }, at) => [book.networks[network]?.[at]?.name ?? '', { least: low, most: high }] as const),
    ),
  );

const narrow = (bounds: Bounds, place: string, { least, most }: Range): boolean => {
  const known = bounds.get(place) ?? nothing;
  if (least <= known.least && most >= known.most) return false;
  bounds.set(place, { least: Math.max(least, known.least), most: Math.min(most, known.most) });
  return true;
};

/** Of each count that is not shown or that grows, by the whole network in which it stands. */
const narrowByNetworks = (book: Book, bounds: Bounds): void => {
  book.known.forEach((arcs, network) => {
    const counts = book.networks[network] ?? [];
    const bounded = arcs.map((arc, at) => {
      const { least, most } = bounds.get(counts[at]?.name ?? '') ?? nothing;
      return { ...arc, low: least, high: most };
    });
    counts.forEach(({ name, place }, at) => {
      if (book.shown.get(name) === 'shown' && !isGrowing(place)) return;
      narrow(bounds, name, rangeOf(bounded, at));
    });
  });
};

const narrowBySums = ({ sums }: Book, bounds: Bounds): boolean =>
  sums
    .flatMap((sum) => sum.map((place) => ({ sum, place })))
    .map(({ sum, place }) =>
      narrow(
        bounds,
        place,
        rangeBySum(sum, place, (each) => bounds.get(each) ?? nothing),
      ),
    )
    .some(Boolean);

const familiesAt = (group: 'met' | 'planned', row: string): string => `lead-times|${group}|${row}|families`;

/** Nobody has a plan who was not met, and nobody was met who is not in the caseload: true of most reports. */
const withinBook = (book: Book, at: number): readonly AtMost[] => {
  const rows = book.report.caseload.flatMap((group) => group.rows.map(({ row }) => row));
  return rows.flatMap((row): AtMost[] => [
    [
      [at, familiesAt('planned', row)],
      [at, familiesAt('met', row)],
    ],
    [
      [at, familiesAt('met', row)],
      [at, `caseload|families|${row}|total`],
    ],
  ]);
};

const overTime = (earlier: Book, later: Book, at: number): readonly AtMost[] =>
  later.networks
    .flat()
    .filter(({ place, name }) => isGrowing(place) && earlier.homes.has(name))
    .map(
      ({ name }): AtMost => [
        [at - 1, name],
        [at, name],
      ],
    );

/** Only what is true: a guess that is wrong would tell a reader nothing, and a count that was put right does not grow. */
const comparisons = (books: readonly Book[]): readonly AtMost[] => {
  const countOf = ([book, place]: AtMost[0]): number | undefined => {
    const found = books[book];
    return found && countAt(found, place)?.cell.value;
  };
  const all = books.flatMap((book, at) => {
    const earlier = books[at - 1];
    return [...withinBook(book, at), ...(earlier ? overTime(earlier, book, at) : [])];
  });
  return all.filter(([less, more]) => {
    const [one, other] = [countOf(less), countOf(more)];
    return one !== undefined && other !== undefined && one <= other;
  });
};

/** Answers the books in which something became narrower. */
const compare = (all: readonly Bounds[], [[one, less], [other, more]]: AtMost): readonly number[] => {
  const [smaller, larger] = [all[one], all[other]];
  if (!smaller || !larger) return [];
  const most = larger.get(more)?.most ?? unbounded;
  const least = smaller.get(less)?.least ?? 0;
  return [
    ...(narrow(smaller, less, { least: 0, most }) ? [one] : []),
    ...(narrow(larger, more, { least, most: unbounded }) ? [other] : []),
  ];
};

/** Until nothing becomes narrower; a book in which nothing did is not reckoned anew. */
const reckon = (books: readonly Book[]): readonly Bounds[] => {
  const all = books.map(boundsIn);
  const links = comparisons(books);
  let open = new Set(books.keys());
  while (open.size > 0) {
    const next = new Set<number>();
    for (const at of open) {
      const [book, bounds] = [books[at], all[at]];
      if (!book || !bounds) continue;
      narrowByNetworks(book, bounds);
      if (narrowBySums(book, bounds)) next.add(at);
    }
    for (const link of links) for (const at of compare(all, link)) next.add(at);
    open = next;
  }
  return all;
};

/** Places that are not shown and that can only have one value for whoever reads all of these. */
export const pinnedIn = (unordered: readonly Book[]): readonly string[] => {
  const books = unordered.toSorted((one, other) => one.until.localeCompare(other.until));
  const all = reckon(books);
  return books.flatMap(({ shown }, at) =>
    [...shown].flatMap(([place, state]) => {
      const { least, most } = all[at]?.get(place) ?? nothing;
      return state !== 'shown' && most <= least ? [place] : [];
    }),
  );
};
