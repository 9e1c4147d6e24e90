// What people type is more than letters: tabs, marks that turn the direction of reading, halves of signs.
// On paper only what can be seen is set, and nothing of it is lost without saying so.

/** Stands where a sign is in none of the fonts. */
export const unprinted = '⬜';

/** Joiners change how Arabic letters and emoji are drawn; all other invisible signs do nothing good on paper. */
const invisible = /(?![\u200C\u200D])(?:\p{Cf}|\p{Variation_Selector})/gu;
const breaks = /\r\n?|\p{Zl}|\p{Zp}/gu;

export const printable = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(breaks, '\n')
    .replace(invisible, '')
    .replace(/\u2011/g, '-')
    .replace(/[\p{Cc}\p{Zs}]/gu, (sign) => (sign === '\n' || sign === '\u00A0' ? sign : ' '))
    .replace(/[^\S\n\u00A0]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

export const runOn = (text: string): string => text.replaceAll('\n', ' ');
