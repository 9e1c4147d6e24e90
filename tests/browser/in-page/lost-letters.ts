// What is lost when a reader makes letters larger, gives them more room or has a small window: cut off, beside the window,
// over each other, or out of the button that they stand in.
import { allLines, type Box, type Line, slack } from './letters.ts';

const quoted = ({ text }: Line): string => `“${text.slice(0, 60)}”`;

const isOut = (box: Box, edge: Box) => ({
  x: box.left < edge.left - slack || box.right > edge.right + slack,
  y: box.top < edge.top - slack || box.bottom > edge.bottom + slack,
});

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
const holds = (value: string): boolean => value === 'hidden' || value === 'clip';
const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
const isPage = (element: Element): boolean => element === document.body || element === document.documentElement;

/** Whether one of the parents cuts it off, for good or until somebody scrolls. */
const cutBy = ({ parents, box }: Line, by: (value: string) => boolean): boolean =>
  parents
    .filter((parent) => !isPage(parent))
    .some((parent) => {
      const { overflowX, overflowY } = styleOf(parent);
      const out = isOut(box, parent.getBoundingClientRect());
      return (by(overflowX) && out.x) || (by(overflowY) && out.y);
    });

const isOutOfButton = ({ parents, box }: Line): boolean =>
  parents
    .filter((parent) => parent.matches('button, a.utrecht-button, .choice, .tag, .pill'))
    .some((button) => {
      const out = isOut(box, button.getBoundingClientRect());
      return out.x || out.y;
    });

const isBesideWindow = ({ box }: Line): boolean =>
  box.left < -slack || box.right > document.documentElement.clientWidth + slack;

/** A bar that stays in view lies over the page by design; what lies under it is scrolled up. */
const layerOf = ({ parents }: Line): Element | undefined =>
  parents.find((parent) => ['fixed', 'sticky'].includes(styleOf(parent).position));

const areOverEachOther = ({ box: one, owner }: Line, { box: other, owner: otherOwner }: Line): boolean =>
  owner !== otherOwner &&
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;

const overEachOther = (lines: readonly Line[]): readonly string[] => {
  const layers = new Map(lines.map((line) => [line, layerOf(line)]));
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => layers.get(one) === layers.get(other) && areOverEachOther(one, other))
      .map((other) => `${quoted(one)} and ${quoted(other)} are over each other`),
  );
};

export const lostLetters = (): readonly string[] => {
  const lines = allLines();
  const reached = lines.filter((line) => !cutBy(line, scrolls));
  const tooWide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [
    ...new Set([
      ...lines.filter((line) => cutBy(line, holds)).map((line) => `${quoted(line)} is cut off`),
      ...reached.filter(isBesideWindow).map((line) => `${quoted(line)} is beside the window`),
      ...lines.filter(isOutOfButton).map((line) => `${quoted(line)} stands out of its button or slip`),
      ...overEachOther(reached),
      ...(tooWide > 0 ? [`the page is ${tooWide} px wider than the window`] : []),
    ]),
  ];
};

/** Where a row of a table becomes a small list, the name of its column comes from an attribute. */
const namesOfColumns = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-column]')]
    .filter((cell) => getComputedStyle(cell, '::before').content !== 'none')
    .map(({ dataset }) => dataset.column ?? '');

/** What can be read, to see whether all of it is still there in another window. */
export const readable = (): readonly string[] => [
  ...new Set([...allLines().map(({ text }) => text), ...namesOfColumns()]),
];
