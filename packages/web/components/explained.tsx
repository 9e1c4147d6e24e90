import type { ReactNode } from 'react';

/** A question that somebody may have here, and its answer when they ask. Folded, so that it is in nobody's way. */
export const Explained = ({
  question,
  children,
}: {
  readonly question: string;
  readonly children: ReactNode;
}): ReactNode => (
  <details className="explained no-print">
    <summary>{question}</summary>
    <p>{children}</p>
  </details>
);
