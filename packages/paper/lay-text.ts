// One paragraph on the page, line by line: it may go on, on the next page.
import type { StructureOptions } from 'pdfkit';
import { type Ink, type Laid, leaf } from './laid.ts';
import type { Pages } from './pages.ts';
import type { Wording } from './paper.ts';
import type { SetLines, SetText } from './set-lines.ts';
import { type Sizes, sheet } from './sizes.ts';

/** What everything that is laid out shares. */
export type Desk = {
  readonly pages: Pages;
  readonly sizes: Sizes;
  readonly setLines: SetLines;
  readonly addArtifact: (ink: Ink) => void;
};

export const textWidth = sheet.width - 2 * sheet.edge;

export type Look = {
  readonly size: number;
  readonly isQuiet?: boolean;
  readonly indent?: number;
  readonly width?: number;
  /** Of the size. */
  readonly leading?: number;
  /** An opening quotation mark stands outside the line. */
  readonly hang?: number;
};

export const leadingOf = ({ size, leading = 1.36 }: Look): number => size * leading;

export const setParagraph = (desk: Desk, words: readonly Wording[], look: Look): SetText =>
  desk.setLines(words, {
    width: look.width ?? textWidth - (look.indent ?? 0),
    size: look.size,
    isRunOn: desk.sizes.isRunOn,
  });

export const inkOf = (
  set: SetText,
  look: Look,
  place: (index: number, leading: number) => { readonly page: number; readonly y: number },
): readonly Ink[] => {
  const { size, indent = 0, isQuiet = false, hang = 0 } = look;
  const width = look.width ?? textWidth - indent;
  return set.lines.map((line, index) => {
    const { page, y } = place(index, leadingOf(look));
    const left = sheet.edge + indent - (index === 0 && !set.isFromRight ? hang : 0);
    const x = set.isFromRight ? sheet.edge + indent + width - line.width : left;
    return { is: 'line', page, x, baseline: y + (leadingOf(look) + size * 0.68) / 2, size, isQuiet, line };
  });
};

const fromRight = /\p{Script=Arabic}/u;

/** A text from the right stands on paper in another order than it is read: then it is told once more, whole. */
export const spokenAs = ({ text, isFromRight }: SetText): StructureOptions =>
  fromRight.test(text) ? { actual: text, ...(isFromRight && { lang: 'ar' }) } : {};

export const layText = (desk: Desk, tag: string, words: readonly Wording[], look: Look): Laid => {
  const set = setParagraph(desk, words, look);
  const ink = inkOf(set, look, (_, leading) => desk.pages.take(leading));
  return leaf(tag, ink, spokenAs(set));
};

/** How high a paragraph will be, to keep it together with what stands above it. */
export const heightOf = (desk: Desk, words: readonly Wording[], look: Look): number =>
  setParagraph(desk, words, look).lines.length * leadingOf(look);
