// How many families came how far, the first step on top. The list is itself the picture: each row is one step, as wide as
// its number, and leads to the next.
import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { type Amount, drawnLength, isSeen, longest } from './amount.ts';
import { Hatch } from './hatch.tsx';
import { PictureTable } from './picture-table.tsx';

export type FunnelStep = { readonly name: string; readonly amount: Amount };

const width = 360;
const bar = 30;
const fall = 18;
const middle = width / 2;

const StepPicture = ({
  size,
  next,
  isHidden,
}: {
  readonly size: number;
  readonly next: number | undefined;
  readonly isHidden: boolean;
}): ReactNode => {
  const hatch = useId();
  const [half, below] = [size / 2, (next ?? 0) / 2];
  const slope = `M${middle - half} ${bar}H${middle + half}L${middle + below} ${bar + fall}H${middle - below}Z`;
  return (
    <svg viewBox={`-1 -1 ${width + 2} ${bar + (next === undefined ? 2 : fall)}`} aria-hidden="true" focusable="false">
      {next !== undefined && <path className="funnel__slope" d={slope} />}
      {isHidden ? (
        <>
          <Hatch id={hatch} />
          <rect className="funnel__hidden" x={middle - half} y="0" width={size} height={bar} fill={`url(#${hatch})`} />
        </>
      ) : (
        <rect className="funnel__bar" x={middle - half} y="0" width={size} height={bar} />
      )}
    </svg>
  );
};

export const Funnel = ({
  steps,
  threshold,
  label,
}: {
  readonly steps: readonly FunnelStep[];
  readonly threshold: number;
  /** What is counted, in a few words. */
  readonly label: string;
}): ReactNode => {
  const t = useText('pictures');
  const most = longest(
    steps.map(({ amount }) => amount),
    threshold,
  );
  const sizeOf = (amount: Amount): number => Math.max(3, (drawnLength(amount, threshold) / most) * width);
  const wordsOf = (amount: Amount): string =>
    isSeen(amount) ? String(amount) : amount === 'below' ? t('funnel.below', { threshold }) : t('funnel.hidden');
  return (
    <div className="funnel">
      <ol aria-label={label}>
        {steps.map(({ name, amount }, index) => {
          const next = steps[index + 1];
          return (
            <li key={name} className="funnel__step">
              <p className="funnel__name">{name}</p>
              <StepPicture
                size={sizeOf(amount)}
                next={next === undefined ? undefined : sizeOf(next.amount)}
                isHidden={!isSeen(amount)}
              />
              <p className="funnel__number">
                <bdi dir="ltr">{wordsOf(amount)}</bdi>
              </p>
            </li>
          );
        })}
      </ol>
      <PictureTable
        table={{
          columns: [t('funnel.column.step'), t('funnel.column.number')],
          rows: steps.map(({ name, amount }) => [name, wordsOf(amount)]),
        }}
        label={label}
      />
    </div>
  );
};
