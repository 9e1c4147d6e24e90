import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { levels, type Walk, walked } from './steps.ts';

const tread = 15;
const rise = 8;
const floor = 50;

const left = (level: number): number => (level + 1) * tread + 4;
const top = (level: number): number => floor - rise - (level + 1) * rise;
const middle = (level: number): number => left(level) + tread / 2;

const outline = `M${left(-1)} ${floor}${levels.map((level) => `L${left(level)} ${top(level)}H${left(level) + tread}`).join('')}V${floor}Z`;

const path = (low: number, high: number): string =>
  levels
    .filter((level) => level >= low && level <= high)
    .map(
      (level) =>
        `${level === low ? `M${middle(level)} ${top(level)}` : `V${top(level)}`}H${level === high ? middle(level) : left(level) + tread}`,
    )
    .join('');

/** The staircase in a list: where it started (open dot) and where it is now (filled). */
export const MiniStairs = ({ start, now }: Walk): ReactNode => {
  const t = useText('common');
  const [low, high] = walked({ start, now });
  return (
    <svg className="mini-stairs" viewBox="0 0 84 52" role="img" aria-label={t('stairs.mini', { start, now })}>
      {levels
        .filter((level) => level > low && level <= high)
        .map((level) => (
          <rect
            key={level}
            className="mini-stairs__walked"
            x={left(level)}
            y={top(level)}
            width={tread}
            height={floor - top(level)}
          />
        ))}
      <path className="mini-stairs__edge" d={outline} />
      {high > low && <path className="mini-stairs__walk" d={path(low, high)} />}
      {start !== now && <circle className="mini-stairs__dot" cx={middle(start)} cy={top(start)} r="4" />}
      <circle className="mini-stairs__dot mini-stairs__dot--now" cx={middle(now)} cy={top(now)} r="5" />
    </svg>
  );
};
