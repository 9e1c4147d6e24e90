// Every line of letters that somebody sees on a page, with where it stands.

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Line = {
  readonly text: string;
  readonly owner: Element;
  readonly parents: readonly Element[];
  readonly box: Box;
};

/** Layout rounds; less than this is no fault. */
export const slack = 2;

const parentsOf = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) found.push(at);
  return found;
};

const isForEarsOnly = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none';

/** Letters along a bow have boxes that say nothing; the choices of a closed list are shown by the browser. */
const isElsewhere = (owner: Element): boolean => owner.closest('textPath, option, script, style, noscript') !== null;

/** The box of a letter is higher than the letter. */
const boxOf = ({ left, right, top, bottom }: DOMRect): Box => {
  const air = (bottom - top) * 0.22;
  return { left, right, top: top + air, bottom: bottom - air };
};

const linesOf = (node: Node): readonly Line[] => {
  const owner = node.parentElement;
  const text = (node.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
  if (owner === null || text === '' || isElsewhere(owner)) return [];
  if (!owner.checkVisibility({ visibilityProperty: true })) return [];
  const parents = parentsOf(owner);
  if (parents.some(isForEarsOnly)) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width }) => width >= 1);
  return boxes.map((rect) => ({ text, owner, parents, box: boxOf(rect) }));
};

export const allLines = (): readonly Line[] => {
  const lines: Line[] = [];
  const letters = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (letters.nextNode()) lines.push(...linesOf(letters.currentNode));
  return lines;
};
