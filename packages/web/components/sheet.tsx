import type { ReactNode } from 'react';
import { CardEnd } from './card-end.tsx';

/** A piece of paper: only for what a person could hold. `pile` for the one sheet that matters. */
export const Sheet = ({
  pile = false,
  labelledBy,
  children,
}: {
  readonly pile?: boolean;
  readonly labelledBy?: string;
  readonly children: ReactNode;
}): ReactNode => {
  const look = pile ? 'sheet sheet--pile' : 'sheet';
  return labelledBy === undefined ? (
    <div className={look}>{children}</div>
  ) : (
    <section className={look} aria-labelledby={labelledBy}>
      {children}
      <CardEnd labelledBy={labelledBy} />
    </section>
  );
};
