import type { ReactNode } from 'react';

/** The text, and beside it what helps to read it; below each other on a narrow screen. */
export const WithMargin = ({
  margin,
  children,
}: {
  readonly margin: ReactNode;
  readonly children: ReactNode;
}): ReactNode => (
  <div className="with-margin">
    <div>{children}</div>
    <aside className="margin">{margin}</aside>
  </div>
);
