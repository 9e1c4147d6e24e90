import { Fragment, type ReactNode, useId } from 'react';
import { isSeen } from './amount.ts';
import { type AttainmentRow, type PlacedPart, type PlacedRow, placeAttainment } from './attainment-layout.ts';
import { Hatch } from './hatch.tsx';

const barHeight = 38;
const sideLine = 26;
const sumRoom = 110;
const line = 16;

/** Lines of words that stand above a row. */
const tiersOf = ({ parts, isWorded }: PlacedRow): number =>
  isWorded ? 1 + Math.max(0, ...parts.map(({ tier }) => tier)) : 0;

const Part = ({
  part: { kind, amount, word, from, width, wordAt, tier },
  border,
  top,
  isWorded,
  hatch,
}: {
  readonly part: PlacedPart;
  readonly border: number;
  readonly top: number;
  readonly isWorded: boolean;
  readonly hatch: string;
}): ReactNode => {
  const middle = border + from + width / 2;
  const fill = isSeen(amount) ? {} : { fill: `url(#${hatch})` };
  return (
    <>
      <rect
        className={isSeen(amount) ? `attain__part attain__part--${kind}` : 'attain__part'}
        x={border + from}
        y={top}
        width={width}
        height={barHeight}
        {...fill}
      />
      {isSeen(amount) && (
        <text className={`attain__n attain__n--${kind}`} x={middle} y={top + barHeight / 2}>
          {amount}
        </text>
      )}
      {isWorded && (
        <text className="attain__word" x={border + wordAt} y={top - 10 - tier * line}>
          {word}
        </text>
      )}
    </>
  );
};

export type AttainmentBarsProps = {
  readonly rows: readonly AttainmentRow[];
  readonly threshold: number;
  /** What the picture shows, in a sentence; a table beside it holds the numbers. */
  readonly label: string;
  /** Above the left and the right side of the border. */
  readonly sides: readonly [notForward: string, forward: string];
};

/** How many goals went forward since the start: one bar per row, the names beside them in letters that wrap. */
export const AttainmentBars = ({ rows, threshold, label, sides }: AttainmentBarsProps): ReactNode => {
  const hatch = useId();
  const { rows: placed, left, right } = placeAttainment(rows, threshold);
  const width = left + right + sumRoom + 4;
  const border = left + 2;
  return (
    <div className="attain" role="img" aria-label={label}>
      {placed.map((placedRow, index) => {
        const { row, parts, end, isWorded } = placedRow;
        const top = (index === 0 ? sideLine : 0) + 10 + tiersOf(placedRow) * line;
        const height = top + barHeight + 10;
        return (
          <Fragment key={row.name}>
            <p className="attain__row">
              <strong>{row.name}</strong>
              <span>{row.of}</span>
            </p>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
              <Hatch id={`${hatch}-${index}`} />
              {index === 0 && (
                <>
                  <text className="attain__side attain__side--before" x={border - 12} y="10">
                    {sides[0]}
                  </text>
                  <text className="attain__side" x={border + 12} y="10">
                    {sides[1]}
                  </text>
                </>
              )}
              {parts.map((part) => (
                <Part
                  key={part.kind}
                  part={part}
                  border={border}
                  top={top}
                  isWorded={isWorded}
                  hatch={`${hatch}-${index}`}
                />
              ))}
              <text className="attain__sum" x={border + end + 12} y={top + barHeight / 2}>
                {row.sum}
              </text>
              <line className="attain__border" x1={border} x2={border} y1="0" y2={height} />
            </svg>
          </Fragment>
        );
      })}
    </div>
  );
};
