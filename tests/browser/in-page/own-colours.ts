// What somebody with own colours must still see: an edge around what can be pressed, what is chosen, and the pictures.

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const seen = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)].filter(isSeen);

const nameOf = (element: Element): string =>
  `<${element.tagName.toLowerCase()}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`;

/** The colour in which the browser paints this name now. */
const painted = (name: string): string => {
  const probe = document.createElement('span');
  probe.style.setProperty('color', name);
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const hasEdge = (element: Element): boolean => {
  const { borderTopWidth, borderTopStyle, borderTopColor, appearance, textDecorationLine, outlineStyle } =
    getComputedStyle(element);
  const hasBorder =
    borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== painted('Canvas');
  const isDrawnByBrowser = element.matches('input, select') && appearance !== 'none';
  return hasBorder || isDrawnByBrowser || textDecorationLine.includes('underline') || outlineStyle !== 'none';
};

/** A link in a bar or a heading is known by its place; a button is known by its edge. */
const pressed = 'button, .utrecht-button, input, select, textarea, summary, .choice';

const withoutEdge = (): readonly string[] =>
  seen(pressed)
    .filter((element) => !hasEdge(element) && element.closest('.choice') === null)
    .map((element) => `${nameOf(element)} has no edge in the reader's own colours`);

/** How one of several differs from its neighbours; in the reader's own colours all grounds are the same. */
const looksOf = (element: Element): string => {
  const style = getComputedStyle(element);
  const marks = [
    style.borderTopColor,
    style.borderBottomColor,
    style.fontWeight,
    style.textDecorationLine,
    style.color,
  ];
  const before = getComputedStyle(element, '::before').backgroundColor;
  const isForced = matchMedia('(forced-colors: active)').matches;
  return [...marks, style.outlineStyle, before, isForced ? '' : style.backgroundColor].join(' ');
};

const neighbours = (element: Element): readonly Element[] => {
  const list = element.closest('ul, ol, nav') ?? element.parentElement;
  const [name] = [element.tagName.toLowerCase()];
  return [...(list?.querySelectorAll(name) ?? [])].filter((other) => !other.hasAttribute('aria-current'));
};

/** The present one of several, when one can see which it is. */
export const markedOnes = (): readonly string[] =>
  seen('[aria-current]:not([aria-current="false"])')
    .filter((element) => neighbours(element).every((other) => looksOf(other) !== looksOf(element)))
    .map(nameOf);

const unseen = new Set(['none', 'rgba(0, 0, 0, 0)', 'transparent']);

const isDrawn = (shape: Element): boolean => {
  const { fill, stroke } = getComputedStyle(shape);
  return [fill, stroke].some((colour) => !unseen.has(colour) && colour !== painted('Canvas'));
};

const emptyPictures = (): readonly string[] =>
  seen('svg')
    .filter((picture) => {
      const shapes = [...picture.querySelectorAll('path, rect, circle, line, polygon, polyline, text, use, ellipse')];
      return shapes.length > 0 && !shapes.some(isDrawn);
    })
    .map((picture) => `the picture ${nameOf(picture)} cannot be seen in the reader's own colours`);

export const lostColours = (): readonly string[] => [...withoutEdge(), ...emptyPictures()];
