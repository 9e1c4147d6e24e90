// Whose text stands beside one's own, when several may have changed one thing.
import type { Whose } from '../autosave/save-outcome.ts';
import type { Clash } from '../pages/kitchen-table/merge-fields.ts';
import type { Seen } from './offline-calls.ts';

/** The names of all others, and when the last of all did. Of one unknown, nobody's. */
export const whoseTogether = (clashes: readonly Pick<Clash, 'field'>[], writtenBy: Seen['writtenBy'] = {}): Whose => {
  const authors = clashes.map(({ field }) => writtenBy[field] ?? {});
  const at = authors
    .flatMap((author) => author.at ?? [])
    .toSorted()
    .at(-1);
  const last = at !== undefined && { at };
  if (authors.some(({ by, who }) => by === undefined && who === undefined)) return { ...last };
  const [first] = authors;
  if (authors.every(({ by, who }) => by === first?.by && who === first?.who)) return { ...first, ...last };
  const others = authors.filter(({ who }) => who !== 'self').flatMap(({ by }) => by ?? []);
  return { ...last, by: [...new Set(others)].join(', ') };
};
