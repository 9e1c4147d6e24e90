// What moves on a page, by its style sheets, also when nothing moves at this moment.

const longest = (durations: string): number =>
  Math.max(...durations.split(',').map((one) => Number.parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)));

/** Names of the elements that move or would move, at most one per kind. */
export const moving = (): readonly string[] => {
  const found = new Set<string>();
  for (const element of document.querySelectorAll('*'))
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const isMoving = style.animationName !== 'none' || longest(style.transitionDuration) > 0;
      const isScrolling = style.scrollBehavior === 'smooth';
      if (isMoving || isScrolling)
        found.add(`<${element.tagName.toLowerCase()} class="${element.className}">${part ?? ''}`);
    }
  return [...found];
};

/** Longer than five seconds, or for ever (WCAG 2.2.2). */
export const endless = (): readonly string[] =>
  document
    .getAnimations()
    .filter((one) => Number(one.effect?.getComputedTiming().endTime ?? 0) > 5000)
    .map(() => 'something moves for longer than five seconds');
