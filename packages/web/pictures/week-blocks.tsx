import type { ReactNode } from 'react';

const width = 13;
/** As many weeks as fit beside the rails of a ladder on the smallest phone. */
const perRow = 14;

/** Days as weeks: something that happened is at least one block. */
export const weeksOf = (days: number): number => (days <= 0 ? 0 : Math.max(1, Math.round(days / 7)));

/** One block for each week: filled when it has passed, open when it still comes. The words beside it say the days. */
export const WeekBlocks = ({
  passed,
  left,
  isHere,
}: {
  /** In days. */
  readonly passed: number;
  readonly left: number;
  readonly isHere: boolean;
}): ReactNode => {
  const [gone, coming] = [weeksOf(passed), weeksOf(left)];
  const count = gone + coming;
  if (count === 0) return null;
  const [columns, rows] = [Math.min(count, perRow), Math.ceil(count / perRow)];
  const past = isHere ? 'weeks__block weeks__block--here' : 'weeks__block weeks__block--past';
  return (
    <svg
      className="weeks"
      width={columns * width}
      height={rows * width}
      viewBox={`0 0 ${columns * width} ${rows * width}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <rect
          key={index}
          className={index < gone ? past : 'weeks__block'}
          x={(index % perRow) * width + 0.75}
          y={Math.floor(index / perRow) * width + 1}
          width="9.5"
          height="10"
        />
      ))}
    </svg>
  );
};
