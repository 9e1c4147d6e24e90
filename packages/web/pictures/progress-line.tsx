// One goal through time. Time runs true; a moment without a score is a gap with its reason, never a guess.
import type { ReactNode } from 'react';
import { spokenDate } from '../text/dutch-date.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import type { GoalWay } from './goal-way.ts';
import { type Dot, layOut, type Mark, type Stretch } from './progress-layout.ts';
import { lineLabel, signed } from './progress-words.ts';
import { type Level, levels } from './steps.ts';

const rise = 30;
const top = 14;
const floor = top + (levels.length - 1) * rise;
const height = floor + 40;

const y = (level: Level): number => floor - (level + 1) * rise;
const x = (at: number): string => `${(at * 100).toFixed(2)}%`;

const Rule = ({ level }: { readonly level: Level }): ReactNode => (
  <>
    <line className={level === 0 ? 'line__start' : 'line__rule'} x1="-0.4%" x2="103%" y1={y(level)} y2={y(level)} />
    <text className="line__level" x="0" dx="-18" y={y(level)}>
      {signed(level)}
    </text>
  </>
);

const Walk = ({ stretch: { from, to, isGap } }: { readonly stretch: Stretch }): ReactNode => (
  <line
    className={isGap ? 'line__walk line__walk--gap' : 'line__walk'}
    x1={x(from.at)}
    y1={y(from.level)}
    x2={x(to.at)}
    y2={y(to.level)}
  />
);

const Point = ({ dot: { at, level, kind } }: { readonly dot: Dot }): ReactNode => (
  <circle className={`line__dot line__dot--${kind}`} cx={x(at)} cy={y(level)} r={kind === 'now' ? 8 : 5.5} />
);

/** The outer dates stand a little further out than their dot, in every language: time runs to the right. */
const outwards = { start: -12, end: 12 } as const;

const Below = ({ mark: { at, on, because, edge } }: { readonly mark: Mark }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  return (
    <text
      className={`line__mark${edge === undefined ? '' : ` line__mark--${edge}`}`}
      x={x(at)}
      dx={edge === undefined ? undefined : outwards[edge]}
      y={height - 8}
    >
      {because === undefined ? spokenDate(on, 'short', language) : t(`because.${because}`)}
    </text>
  );
};

export const ProgressLine = ({ way }: { readonly way: GoalWay }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const { dots, stretches, marks } = layOut(way);
  return (
    <div className="line">
      <svg className="line__picture" height={height} role="img" aria-label={lineLabel(way, { t, language })}>
        {levels.map((level) => (
          <Rule key={level} level={level} />
        ))}
        {stretches.map((stretch) => (
          <Walk key={stretch.to.on} stretch={stretch} />
        ))}
        {dots.map((dot) => (
          <Point key={`${dot.kind}-${dot.on}`} dot={dot} />
        ))}
        {marks.map((mark) => (
          <Below key={`${mark.edge}-${mark.on}`} mark={mark} />
        ))}
      </svg>
    </div>
  );
};
