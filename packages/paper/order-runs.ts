// Puts the stretches of one line in the order in which they stand on paper (UAX 9, rule L2).
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

type Stretch = { readonly text: string; readonly font: string; readonly level: number };

/** A font turns these around by itself when it shapes them. */
const shapedFromRight = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

/** Brackets and marks in a text from the right: mirrored, and read from the other end. */
const turned = (stretch: Stretch): Stretch =>
  stretch.level % 2 === 0 || shapedFromRight.test(stretch.text)
    ? stretch
    : {
        ...stretch,
        text: Array.from(stretch.text, (sign) => bidi.getMirroredCharacter(sign) ?? sign)
          .toReversed()
          .join(''),
      };

export const orderRuns = (stretches: readonly Stretch[], base: number): readonly Stretch[] => {
  const ordered = [...stretches];
  const levels = ordered.map(({ level }) => level);
  for (let level = Math.max(base, ...levels); level > 0; level -= 1) {
    let from = 0;
    while (from < ordered.length) {
      if ((ordered[from]?.level ?? 0) < level) {
        from += 1;
        continue;
      }
      let to = from;
      while (to < ordered.length && (ordered[to]?.level ?? 0) >= level) to += 1;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = to;
    }
  }
  return ordered.map(turned);
};
