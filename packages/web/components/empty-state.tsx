import type { ReactNode } from 'react';

const outlines = {
  stairs: <path d="M4 50V42H20V34H36V26H52V18H68V10H92V50Z" />,
  flower: (
    <path d="M48 26m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M48 14c-7-4-6-12 0-12s7 8 0 12M58 20c3-7 11-8 12-2s-6 7-12 8M58 32c7 0 13 4 10 9s-11 1-13-4M38 20c-3-7-11-8-12-2s6 7 12 8M38 32c-7 0-13 4-10 9s11 1 13-4" />
  ),
  ladder: <path d="M32 2v48M64 2v48M32 12h32M32 26h32M32 40h32" />,
  bars: <path d="M10 6h44v10h-44zM10 22h70v10h-70zM10 38h28v10h-28z" />,
  list: <path d="M10 12h76M10 26h76M10 40h50" />,
} as const;

export type EmptyStateProps = {
  /** A dotted outline of the picture that will come. */
  readonly picture: keyof typeof outlines;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
};

/** Nothing yet: what will come, one heading, one sentence, one thing to do. */
export const EmptyState = ({ picture, title, children, action, level = 3 }: EmptyStateProps): ReactNode => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="empty">
      <svg className="empty__picture" viewBox="0 0 96 52" aria-hidden="true" focusable="false">
        {outlines[picture]}
      </svg>
      <div>
        <Heading className="utrecht-heading-3">{title}</Heading>
        <p>{children}</p>
        {action !== undefined && <p className="empty__do">{action}</p>}
      </div>
    </div>
  );
};
