// What stood here before. Words save themselves while somebody types, so what the same person
// replaced within ten minutes was not finished yet and is not shown; it stays kept.

type Said = { readonly by: string; readonly at: string };

const unfinishedMs = 10 * 60 * 1000;

/** Newest first, without the present wording. */
export const earlierWordings = <Wording extends Said>(wordings: readonly Wording[]): readonly Wording[] =>
  wordings
    .filter((wording, index) => {
      const next = wordings[index + 1];
      if (next === undefined) return false;
      return next.by !== wording.by || Date.parse(next.at) - Date.parse(wording.at) > unfinishedMs;
    })
    .toReversed();
