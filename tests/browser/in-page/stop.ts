// Where somebody who goes by the Tab key is now: whether it is seen, not under something, and large enough to be hit.

export type Stop = {
  /** Empty outside the page: the browser's own bars come next. */
  readonly name: string;
  /** Place among all elements; a group of choices is one stop. */
  readonly order: number;
  readonly complaints: readonly string[];
};

const labelOf = (at: Element): string => {
  const labels =
    at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
      ? at.labels
      : null;
  return (at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ');
};

const hasRing = (at: Element): boolean =>
  [at, at.closest('label')].some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

/** The slip around a radio is what people see and press. */
const targetOf = (at: Element): Element =>
  at.matches('input[type=radio], input[type=checkbox]') ? (at.closest('label') ?? at) : at;

/** At least one point of it is on top (WCAG 2.4.11 asks that it is not wholly covered). */
const isUncovered = (target: Element): boolean => {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const spread = (from: number, to: number): readonly number[] =>
    [0.05, 0.35, 0.65, 0.95].map((part) => from + (to - from) * part);
  return spread(left, right).some((x) =>
    spread(top, bottom).some((y) => {
      const on = document.elementFromPoint(x, y);
      return on !== null && (target.contains(on) || on.contains(target));
    }),
  );
};

/** A link in a sentence is as high as its line (WCAG 2.5.8, "inline"). */
const isInSentence = (at: Element): boolean =>
  at.matches('a, button.link-button') && getComputedStyle(at).display === 'inline';

const isLargeEnough = (at: Element): boolean => {
  const { width, height } = targetOf(at).getBoundingClientRect();
  return isInSentence(at) || (width >= 24 && height >= 24);
};

export const stopNow = (): Stop => {
  const at = document.activeElement;
  if (at === null || at === document.body) return { name: '', order: -1, complaints: [] };
  const name = labelOf(at);
  const complaints = [
    ...(name === '' ? ['it has no name'] : []),
    ...(hasRing(at) ? [] : ['no ring shows it']),
    ...(isUncovered(targetOf(at)) ? [] : ['it lies under something']),
    ...(isLargeEnough(at) ? [] : ['it is smaller than 24 by 24']),
  ];
  const order = [...document.querySelectorAll('*')].indexOf(at);
  return { name: `<${at.tagName.toLowerCase()}> “${name.slice(0, 60)}”`, order, complaints };
};
