// What a voice says of a card: its words in the order of the page, cut where the language changes or a line ends.

export type SpokenPart = { readonly text: string; readonly language: string };

/** What is for the eye and the hand only. */
const unspoken = 'button, summary, svg, input, textarea, select, .card-tools, [hidden], [aria-hidden="true"]';
const lines = 'p, li, h1, h2, h3, dt, dd, td, th, figcaption, legend, label, strong + span, div';

/** Words of which the language is not known were most likely said in Dutch. */
const languageAt = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') || 'nl';

type Piece = SpokenPart & { readonly line: Element | null };

const pieceOf = (node: Node): Piece | undefined => {
  const { parentElement: around, textContent } = node;
  const text = textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (text === '' || around === null || around.closest(unspoken) !== null) return undefined;
  return { text, language: languageAt(around), line: around.closest(lines) };
};

export const spokenParts = (card: Element): readonly SpokenPart[] => {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const parts: Piece[] = [];
  while (walker.nextNode() !== null) {
    const piece = pieceOf(walker.currentNode);
    if (piece === undefined) continue;
    const last = parts.at(-1);
    if (last !== undefined && last.language === piece.language && last.line === piece.line)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else parts.push(piece);
  }
  return parts.map(({ text, language }) => ({ text, language }));
};
