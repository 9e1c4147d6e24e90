// Figures about very few families are left out, and so many others that they cannot be worked out again.
// What a reader could find out is reckoned here as a reader would: from the sums of a report exactly, and then from this report
// beside all that were published before it (domain facts 5.9).
import { type Book, candidatesFor, openBook, rangeBySum, rangeOfPlace, type Shown, without } from './book.ts';
import { pinnedIn } from './reckon-together.ts';

/** How many values a count can still have, for whoever reads this report. */
const widthOf = (book: Book, place: string): number => {
  const known = (each: string) => rangeOfPlace(book, each);
  const bySums = book.sums.filter((sum) => sum.includes(place)).map((sum) => rangeBySum(sum, place, known));
  const ranges = [known(place), ...bySums];
  const least = Math.max(...ranges.map((range) => range.least));
  return Math.min(...ranges.map((range) => range.most)) - least + 1;
};

/** What to leave out beside a count that is too narrow; undefined when nothing helps it. */
const findCover = (book: Book, place: string, width: number): string | undefined => {
  const candidates = candidatesFor(book, [place]);
  let best: { readonly candidate: string; readonly width: number } | undefined;
  for (const candidate of candidates) {
    const reached = widthOf(without(book, candidate), place);
    if (reached >= book.threshold) return candidate;
    if (reached > (best?.width ?? width)) best = { candidate, width: reached };
  }
  return best?.candidate ?? (width < 2 ? candidates[0] : undefined);
};

/** Every count that is not shown keeps as many values as the threshold has, where leaving out more can bring that about. */
const coverEach = (opened: Book): Book => {
  let book = opened;
  const isBeyondHelp = new Set<string>();
  // With each count that is left out, all of them must be safe once more.
  for (let isSafe = false; !isSafe; ) {
    isSafe = true;
    for (const [place, state] of book.shown) {
      if (state === 'shown' || isBeyondHelp.has(place)) continue;
      const width = widthOf(book, place);
      if (width >= book.threshold) continue;
      const cover = findCover(book, place, width);
      if (cover === undefined) isBeyondHelp.add(place);
      else {
        book = without(book, cover);
        isSafe = false;
      }
    }
  }
  return book;
};

/** Each try reckons with all reports; when so many do not help, everything around is left out. */
const mostTries = 12;

/**
 * Leaves out more until nothing is pinned by laying this report beside earlier ones. It ends: a report in which nothing
 * is said of a network adds nothing to what was known, and of that nothing was pinned.
 */
const coverTogether = (first: Book, earlier: readonly Book[]): Book => {
  let book = first;
  for (;;) {
    const pinned = pinnedIn([...earlier, book]);
    const candidates = candidatesFor(book, pinned);
    if (pinned.length === 0 || candidates.length === 0) return book;
    const helping = candidates
      .slice(0, mostTries)
      .find((candidate) => pinnedIn([...earlier, without(book, candidate)]).length < pinned.length);
    book = coverEach((helping === undefined ? candidates : [helping]).reduce(without, book));
  }
};

export type Suppressing = Pick<Parameters<typeof openBook>[0], 'report' | 'until' | 'threshold'> & {
  /** What was published before. */
  readonly earlier: readonly Book[];
};

/** For every count of a report whether it is shown, by its place. */
export const suppress = ({ earlier, ...opened }: Suppressing): ReadonlyMap<string, Shown> =>
  coverTogether(coverEach(openBook(opened)), earlier).shown;
