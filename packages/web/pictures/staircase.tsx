// The staircase of a goal. The list of five levels is itself the picture: each row is one step, the highest first.
import type { ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { OwnWords } from '../components/own-words.tsx';
import { Score } from '../components/score.tsx';
import { Tag } from '../components/tag.tsx';
import { asWritten } from '../text/as-written.ts';
import { useText } from '../text/use-text.ts';
import { PictureTable } from './picture-table.tsx';
import { signed } from './progress-words.ts';
import { type Level, levels, walked } from './steps.ts';

export type StaircaseProps = {
  /** What each level looks like, as written beforehand; an empty level is left open. */
  readonly texts: Readonly<Record<Level, string>>;
  /** Both are absent before the first score: the bare stair. */
  readonly start?: { readonly level: Level; readonly date: string };
  readonly now?: { readonly level: Level; readonly date: string };
  /** Whose words the levels are: the family's own letter unless the goal is imposed. */
  readonly ownWords?: boolean;
  /** Where several stand on a page: of which goal, for the name of its table. */
  readonly of?: string;
};

const Profile = ({
  level,
  start,
  now,
}: {
  readonly level: Level;
  readonly start: Level | undefined;
  readonly now: Level | undefined;
}): ReactNode => {
  const isWalking = start !== undefined && now !== undefined;
  const [low, high] = isWalking ? walked({ start, now }) : [9, 9];
  const isWalked = level > low && level <= high;
  return (
    <svg className="stairs__profile" aria-hidden="true" focusable="false">
      <rect className={isWalked ? 'stairs__fill stairs__fill--walked' : 'stairs__fill'} width="100%" height="100%" />
      <line className="stairs__edge" x1="0" y1="0" x2="100%" y2="0" />
      <line className="stairs__edge" x1="0" y1="0" x2="0" y2="100%" />
      {level === -1 && <line className="stairs__edge" x1="0" y1="100%" x2="100%" y2="100%" />}
      {isWalked && <line className="stairs__walk" x1="0" y1="0" x2="0" y2="100%" />}
      {level >= low && level < high && <rect className="stairs__tread" x="0" y="-3" height="6" />}
      {level === start && level !== now && <circle className="stairs__dot" cx="0" cy="0" r="7" />}
      {level === now && <circle className="stairs__dot stairs__dot--now" cx="0" cy="0" r="9" />}
    </svg>
  );
};

/** The same steps as rows, the highest first. */
const StairTable = ({ texts, start, now, of }: Omit<StaircaseProps, 'ownWords'>): ReactNode => {
  const t = useText('pictures');
  const common = useText('common');
  return (
    <PictureTable
      label={of === undefined ? t('stairs.table') : `${t('stairs.table')}: ${of}`}
      table={{
        columns: [t('stairs.column.step'), t('stairs.column.words'), t('stairs.column.when')],
        rows: levels
          .toReversed()
          .map((level) => [
            signed(level),
            texts[level],
            [
              level === start?.level && common('stairs.start', { date: start.date }),
              level === now?.level && common('stairs.now', { date: now.date }),
            ]
              .filter((each) => typeof each === 'string')
              .join(', '),
          ]),
      }}
    />
  );
};

export const Staircase = ({ texts, start, now, ownWords = true, of }: StaircaseProps): ReactNode => {
  const t = useText('common');
  return (
    <>
      <ol className="stairs" aria-label={t('stairs.label')}>
        {levels.toReversed().map((level) => (
          <li
            key={level}
            className={`stairs__step stairs__step--${level + 1}${level === now?.level ? ' stairs__step--now' : ''}`}
          >
            <Profile level={level} start={start?.level} now={now?.level} />
            <div className="stairs__text">
              <p className="stairs__meta">
                <strong className="stairs__score">
                  <Score value={level} />
                </strong>
                {level === now?.level && <Tag kind="now">{t('stairs.now', { date: now.date })}</Tag>}
                {level === start?.level && <Tag kind="start">{t('stairs.start', { date: start.date })}</Tag>}
                {level === 1 && (
                  <span className="stairs__aim">
                    <Icon name="flag" />
                    {now !== undefined && now.level >= 1 ? t('stairs.reached') : t('stairs.aim')}
                  </span>
                )}
              </p>
              <p className="stairs__words" {...(!ownWords && asWritten(texts[level]))}>
                {ownWords ? <OwnWords bare>{texts[level]}</OwnWords> : texts[level]}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <StairTable {...{ texts, start, now, of }} />
    </>
  );
};
