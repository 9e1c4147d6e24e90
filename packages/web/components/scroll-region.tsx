import type { ReactNode } from 'react';

/** What is wider than a phone scrolls by itself, also with the keyboard; the page around it does not. */
export const ScrollRegion = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
  <section className="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
