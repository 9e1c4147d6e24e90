// The ladder of a bottleneck, the highest level on top. The list is itself the picture: each row is one rung.
import type { ReactNode } from 'react';
import { spokenDate } from '../text/dutch-date.ts';
import { RichText } from '../text/rich-text.tsx';
import { useLanguage, useText } from '../text/use-text.ts';
import { PictureTable } from './picture-table.tsx';
import { WeekBlocks } from './week-blocks.tsx';

export type Rung = {
  readonly key: string;
  readonly name: string;
  /** `above`: not there yet. `answered`: from here the answer came. */
  readonly standing: 'above' | 'here' | 'answered' | 'passed';
  /** Whole days that it lay here, up to now; absent when nobody knows. */
  readonly days?: number;
  /** Until when an answer is promised; `inDays` is negative when that day has passed. */
  readonly due?: { readonly on: string; readonly inDays: number };
  /** What happened here; for a level above, when it would come there. */
  readonly text?: string;
};

const rails = [12, 60] as const;
/** The rung lies a little below the top of its row, beside the name. */
const height = 29;

const railOf = (standing: Rung['standing']): string =>
  standing === 'above' ? 'ladder__rail' : 'ladder__rail ladder__rail--walked';

const Rails = ({
  standing,
  higher,
}: {
  readonly standing: Rung['standing'];
  /** How it stands with the rung above this one; the highest has none. */
  readonly higher: Rung['standing'] | undefined;
}): ReactNode => {
  const isTop = higher === undefined;
  const isHere = standing === 'here' || standing === 'answered';
  return (
    <svg className="ladder__rails" aria-hidden="true" focusable="false">
      {rails.map((x) => (
        <g key={x}>
          {isHere && !isTop && (
            <line
              className={higher === 'above' ? railOf('above') : railOf('passed')}
              x1={x}
              x2={x}
              y1="0"
              y2={height}
            />
          )}
          <line className={railOf(standing)} x1={x} x2={x} y1={isHere ? height : isTop ? rails[0] : 0} y2="100%" />
        </g>
      ))}
      {isHere ? (
        <rect className="ladder__plank" x="2" y={height - 9} width="68" height="18" rx="2" />
      ) : (
        <line
          className={`ladder__rung ladder__rung--${standing}`}
          x1={rails[0]}
          x2={rails[1]}
          y1={height}
          y2={height}
        />
      )}
    </svg>
  );
};

/** How long it lay here, and until when an answer was promised. */
const Times = ({ rung: { standing, days, due } }: { readonly rung: Rung }): ReactNode => {
  const t = useText('ladder');
  const language = useLanguage();
  if (standing === 'above' || days === undefined) return null;
  const lay = days === 0 ? t(`today.${standing}`) : t(standing, { count: days });
  return (
    <>
      <p className="ladder__time">
        <RichText>{lay}</RichText>
      </p>
      {due !== undefined && (
        <p className="small">
          <RichText>
            {due.inDays === 0
              ? t('due.today')
              : t(due.inDays < 0 ? 'due.late' : 'due', {
                  count: Math.abs(due.inDays),
                  date: spokenDate(due.on, 'weekday', language),
                })}
          </RichText>
        </p>
      )}
    </>
  );
};

/** The same rungs as rows. */
const LadderTable = ({ rungs }: { readonly rungs: readonly Rung[] }): ReactNode => {
  const t = useText('pictures');
  const language = useLanguage();
  return (
    <PictureTable
      label={t('ladder.table')}
      table={{
        columns: [t('ladder.column.level'), t('ladder.column.days'), t('ladder.column.due'), t('ladder.column.what')],
        rows: rungs.map(({ name, standing, days, due, text }) => [
          name,
          standing === 'above' || days === undefined ? '' : String(days),
          due === undefined ? '' : spokenDate(due.on, 'full', language),
          text ?? '',
        ]),
      }}
    />
  );
};

export const Ladder = ({ rungs }: { readonly rungs: readonly Rung[] }): ReactNode => {
  const t = useText('ladder');
  return (
    <div className="ladder">
      <ol aria-label={t('label')}>
        {rungs.map((rung, index) => (
          <li
            key={rung.key}
            className={`ladder__level ladder__level--${rung.standing}`}
            aria-current={rung.standing === 'here' ? 'step' : undefined}
          >
            <Rails standing={rung.standing} higher={rungs[index - 1]?.standing} />
            <h3 className="ladder__name">{rung.name}</h3>
            {rung.standing !== 'above' && (
              <WeekBlocks passed={rung.days ?? 0} left={rung.due?.inDays ?? 0} isHere={rung.standing !== 'passed'} />
            )}
            <Times rung={rung} />
            {rung.text !== undefined && (
              <p className="small ladder__what" dir="auto">
                {rung.text}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="small quiet ladder__key">{t('key')}</p>
      <LadderTable rungs={rungs} />
    </div>
  );
};
