import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { type Amount, drawnLength } from './amount.ts';
import { Hatch } from './hatch.tsx';

/** The hatched block alone: in a cell, and beside its explanation. */
export const HiddenBlock = ({ length }: { readonly length: number }): ReactNode => {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${length} 16`}
      width={length}
      height="16"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={id} />
      <rect className="cell__hidden" x="0.6" y="0.6" width={length - 1.2} height="14.8" fill={`url(#${id})`} />
    </svg>
  );
};

/** A cell that may not be read, with the word that says so; why stands below the table. */
export const HiddenCell = ({
  amount,
  threshold,
  scale,
}: {
  readonly amount: Exclude<Amount, number>;
  readonly threshold: number;
  /** Pixels for one. */
  readonly scale: number;
}): ReactNode => {
  const t = useText('figures');
  return (
    <span className="cell">
      <HiddenBlock length={Math.min(48, Math.max(14, drawnLength(amount, threshold) * scale))} />
      <span className="cell__word">
        {amount === 'below' ? (
          <>
            <span aria-hidden="true">{t('cell.below', { threshold })}</span>
            <span className="visually-hidden">{t('cell.below.spoken', { threshold })}</span>
          </>
        ) : (
          t('cell.hidden')
        )}
      </span>
    </span>
  );
};
