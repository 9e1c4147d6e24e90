import type { ReactNode } from 'react';
import { type Amount, isSeen } from './amount.ts';
import { HiddenCell } from './hidden-cell.tsx';

export type AmountBarProps = {
  readonly amount: Amount;
  /** What could be read at least is below this. */
  readonly threshold: number;
  /** Pixels for one; the same for all bars that are compared. */
  readonly scale: number;
  /** The number with its unit; the number alone when not given. */
  readonly text?: string | undefined;
  /** What was agreed, as an upright. */
  readonly norm?: number | undefined;
  /** Families and goals are filled; time is an outline on a quiet ground, so that both differ without colour. */
  readonly look?: 'count' | 'time';
  /** The number without its bar: a sum beside bars would dwarf them. */
  readonly isBare?: boolean;
};

/** One number as a bar with the number behind it. The number says it; the bar only shows how it compares. */
export const AmountBar = ({
  amount,
  threshold,
  scale,
  text,
  norm,
  look = 'count',
  isBare = false,
}: AmountBarProps): ReactNode => {
  if (!isSeen(amount)) return <HiddenCell amount={amount} threshold={threshold} scale={scale} />;
  if (isBare) return <strong className="num nowrap">{text ?? amount}</strong>;
  const width = Math.max(amount, norm ?? 0) * scale + 3;
  return (
    <span className="cell">
      <svg
        viewBox={`0 -4 ${width} 24`}
        width={width}
        height="24"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect
          className={look === 'time' ? 'cell__time' : 'cell__bar'}
          x="0.6"
          y="0.6"
          width={Math.max(amount * scale, 1)}
          height="14.8"
        />
        {norm !== undefined && <line className="cell__norm" x1={norm * scale} x2={norm * scale} y1="-4" y2="20" />}
      </svg>
      <strong className="num nowrap">{text ?? amount}</strong>
    </span>
  );
};

/** What the upright in the bars means. */
export const NormKey = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <p className="figure__key">
    <svg viewBox="0 0 8 24" width="8" height="24" aria-hidden="true" focusable="false">
      <line className="cell__norm" x1="4" x2="4" y1="0" y2="24" />
    </svg>
    <span>{children}</span>
  </p>
);
