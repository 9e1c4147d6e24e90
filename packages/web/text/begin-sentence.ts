/** The first letter becomes a capital; Dutch writes `Eén`, with the accent on the second letter only. */
export const beginSentence = (text: string): string =>
  (text.charAt(0) === 'é' ? 'E' : text.charAt(0).toUpperCase()) + text.slice(1);
