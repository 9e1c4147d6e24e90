import type { ReactNode } from 'react';

/** A score of the goal scale with its sign in front, also on a page that runs from right to left. */
export const Score = ({ value }: { readonly value: number }): ReactNode => (
  <bdi dir="ltr" className="num">
    {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'}
  </bdi>
);
