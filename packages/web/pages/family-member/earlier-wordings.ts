// What stood here before. Words save themselves while somebody types, so what the same person
// replaced within ten minutes was not finished yet and is not shown; it stays kept.
import type { Goal } from './family-views.ts';

type Wording = Goal['wordings'][number];

const unfinishedMs = 10 * 60 * 1000;

/** Newest first, without the present wording. */
export const earlierWordings = (wordings: readonly Wording[]): readonly Wording[] =>
  wordings
    .filter((wording, index) => {
      const next = wordings[index + 1];
      if (next === undefined) return false;
      return next.by !== wording.by || Date.parse(next.at) - Date.parse(wording.at) > unfinishedMs;
    })
    .toReversed();
