// Three pages at most. First the type becomes smaller, never below what can be read at a table; then the least
// important things are left out, one by one, and the paper says which. A sentence is whole or it is not there.
import type { LaidOut } from './laid.ts';
import { layOut } from './lay-out.ts';
import { letterOf } from './open-fonts.ts';
import type { Block, Group, Paper, Wording } from './paper.ts';
import { printable } from './printable.ts';
import type { SetLines } from './set-lines.ts';
import { mostPages, type Sizes, sizes } from './sizes.ts';

export type Fitted = LaidOut & { readonly sizes: Sizes; readonly leftOut: number };

const plain = (text: string): Wording => ({ text, voice: 'plain' });

const wordsIn = (block: Block): readonly Wording[] => {
  switch (block.is) {
    case 'sentence':
      return block.words;
    case 'words':
      return [{ text: block.text, voice: block.voice }];
    case 'stairs':
      return block.treads.map(({ text }) => ({ text, voice: block.voice }));
    case 'people':
      return block.people.flatMap(({ words }) => words);
    case 'points':
      return block.points.map(plain);
    case 'table':
      return block.rows.flat().map(plain);
    default:
      return [plain(block.text)];
  }
};

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

const hasUnprinted = ({ text, voice }: Wording): boolean =>
  [...segmenter.segment(printable(text))].some(({ segment }) => letterOf(voice, segment).isUnprinted);

/** A sign that no font has is shown as an empty box, and the paper says so. */
const honest = (groups: readonly Group[], sentence: string): readonly Group[] => {
  const isWhole = !groups.some(({ blocks }) => blocks.flatMap(wordsIn).some(hasUnprinted));
  if (isWhole) return groups;
  const block: Block = { is: 'sentence', words: [plain(sentence)] };
  return [...groups, { isApart: false, blocks: [block] }];
};

export const fits = ({ pages, isOverfull }: LaidOut): boolean => pages <= mostPages && !isOverfull;

export const fitPaper = (paper: Paper, setLines: SetLines): Fitted => {
  const lay = (leftOut: number, size: Sizes): Fitted => ({
    ...layOut(honest(paper.without(leftOut), paper.unprintable), size, setLines),
    sizes: size,
    leftOut,
  });
  for (const size of sizes) {
    const whole = lay(0, size);
    if (fits(whole)) return whole;
  }
  const least = sizes.at(-1) ?? sizes[0];
  let [tooLittle, enough] = [0, paper.most];
  while (enough - tooLittle > 1) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (fits(lay(middle, least))) enough = middle;
    else tooLittle = middle;
  }
  const fitted = lay(enough, least);
  if (!fits(fitted)) throw new Error('a paper without anything that can be left out is still too long');
  // With less on it there may be room for larger type again.
  return sizes.map((size) => lay(enough, size)).find(fits) ?? fitted;
};
