// What a program could not judge, judged by a person: which question, where, and why it is no fault. A question that is
// not answered here is a fault.
import type { Finding } from './ask-axe.ts';

export type Review = {
  readonly rule: string;
  /** The question of the program; several kinds of doubt can come under one rule. */
  readonly asks: readonly string[];
  readonly inside: string;
  readonly because: string;
};

/** axe asks only for contrast: everything else it decides, or finds nothing to decide. */
export const reviewedOfAxe: readonly Review[] = [
  {
    rule: 'color-contrast',
    asks: ['bgOverlap', 'elmPartiallyObscuring', 'shortTextContent', 'imgNode'],
    inside: 'svg',
    because: 'letters in a drawn face or petal; tests/theme/theme.test.ts measures their colours for every brand',
  },
  {
    rule: 'color-contrast',
    asks: ['imgNode', 'bgOverlap', 'shortTextContent', 'elmPartiallyObscuring'],
    inside: '.stairs',
    because:
      'ink on paper or on the palest tint of the gemeente, which the theme test measures; only a line of a step lies behind',
  },
  {
    rule: 'color-contrast',
    asks: ['bgGradient', 'emptyValue'],
    inside: '.ruled-paper',
    because: 'ink on white paper: the gradient is its thin lines',
  },
  {
    rule: 'color-contrast',
    asks: ['bgImage'],
    inside: '.utrecht-select',
    because: 'ink on white: the picture is the arrow, for which the field keeps room at its end',
  },
  {
    rule: 'color-contrast',
    asks: ['elmPartiallyObscured', 'elmPartiallyObscuring', 'bgOverlap', 'shortTextContent'],
    inside: '.scroll',
    because: 'ink on the ground of the page, in columns outside the window until they are scrolled to',
  },
  {
    rule: 'color-contrast',
    asks: ['elmPartiallyObscuring', 'bgOverlap'],
    inside: '.tour',
    because: 'ink on its own white sheet, which lies above the page like a note',
  },
];

export const answers = (reviews: readonly Review[], { rule, asks, inside }: Finding): readonly Review[] =>
  reviews.filter((review) => review.rule === rule && review.asks.includes(asks) && inside.includes(review.inside));
