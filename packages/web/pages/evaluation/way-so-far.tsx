import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { type GoalWay, standOf, wayOf } from '../../pictures/goal-way.ts';
import { ProgressLine } from '../../pictures/progress-line.tsx';
import { momentText, wayRows } from '../../pictures/progress-words.ts';
import { Staircase } from '../../pictures/staircase.tsx';
import { type Level, sinceStart } from '../../pictures/steps.ts';
import { asWritten } from '../../text/as-written.ts';
import { RichText } from '../../text/rich-text.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Goal } from '../family-member/family-views.ts';
import { stairDays, stairTexts } from '../family-member/stair-texts.ts';

type Shown = {
  readonly goal: Goal;
  /** The family reads of itself, others read about the family. */
  readonly isFamily: boolean;
};

/** What was hoped for, beside where it is; a goal that must was hoped for by nobody. */
const besideHope = (level: Level): 'beyond' | 'reached' | undefined => {
  if (level > 1) return 'beyond';
  return level === 1 ? 'reached' : undefined;
};

/** First how far since the start, then what was hoped for. */
export const HowFar = ({ way, goal, isFamily }: Shown & { readonly way: GoalWay }): ReactNode => {
  const t = useText('evaluation');
  const common = useText('common');
  const { level } = standOf(way);
  const hope = goal.content.kind === 'own' ? besideHope(level) : undefined;
  const whose = isFamily ? 'family' : 'staff';
  return (
    <p className="section__text">
      <RichText>
        {level === 0 ? t(`way.${whose}.same`) : t(`way.${whose}`, { steps: sinceStart(0, level, common) })}
      </RichText>
      {hope !== undefined && ` ${t(`way.${whose}.${hope}`)}`}
    </p>
  );
};

const Stairs = ({ goal, isFamily }: Shown): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  const way = wayOf(goal);
  return (
    <Section title={t(isFamily ? 'way.stairs' : 'way.stairs.staff')}>
      {way === undefined || way.moments.length === 0 ? (
        <p className="section__text">{t('way.notYet')}</p>
      ) : (
        <HowFar way={way} goal={goal} isFamily={isFamily} />
      )}
      <Staircase
        texts={stairTexts(goal.content)}
        ownWords={goal.content.kind === 'own'}
        {...stairDays(goal, language)}
      />
    </Section>
  );
};

/** What happened where the line has a gap. */
const Gaps = ({ way }: { readonly way: GoalWay }): ReactNode => {
  const t = useText('evaluation');
  const gaps = way.moments.filter((moment) => !('level' in moment));
  if (gaps.length === 0) return null;
  return (
    <ul className="line__happened quiet small">
      {gaps.map((moment) => (
        <li key={moment.on}>
          <DateText on={moment.on} />: {momentText(moment, { t })}.{' '}
          <span {...asWritten(moment.words)}>{moment.words}</span>
        </li>
      ))}
    </ul>
  );
};

/** The same as the line, as a table: also for who prefers reading, and with every date. */
const AsTable = ({ way }: { readonly way: GoalWay }): ReactNode => {
  const t = useText('evaluation');
  const language = useLanguage();
  return (
    <details>
      <summary>{t('line.table')}</summary>
      <table className="table">
        <caption className="visually-hidden">{t('line.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line.when')}</th>
            <th scope="col">{t('line.step')}</th>
          </tr>
        </thead>
        <tbody>
          {wayRows(way, { t, language }).map(({ on, what }) => (
            <tr key={on}>
              <th scope="row">
                <DateText on={on} shape="full" />
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** The stair with start and now, and the line since the start once there is something to draw. */
export const WaySoFar = (shown: Shown): ReactNode => {
  const t = useText('evaluation');
  const way = wayOf(shown.goal);
  return (
    <>
      <Stairs {...shown} />
      {way !== undefined && way.moments.length > 0 && (
        <Section title={t('line.title')}>
          <ProgressLine way={way} />
          <Gaps way={way} />
          <AsTable way={way} />
        </Section>
      )}
    </>
  );
};
