// How far each goal was when a version was put to the family. A version keeps that, whatever is scored or put right later.
import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { Score } from '../../components/score.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { levelOf } from '../../pictures/goal-way.ts';
import { sinceStart } from '../../pictures/steps.ts';
import { useText } from '../../text/use-text.ts';
import type { Version, VersionGoal } from '../family-member/family-views.ts';
import { stairTexts } from '../family-member/stair-texts.ts';

type Then = Pick<Version, 'version' | 'goals' | 'scores'>;

/** In words first, then what that step meant in the words of that version. */
export const HowFarThen = ({
  goal,
  scores,
}: {
  readonly goal: VersionGoal;
  readonly scores: Version['scores'];
}): ReactNode => {
  const t = useText('evaluation');
  const common = useText('common');
  const then = scores.find(({ goalId }) => goalId === goal.id);
  if (then === undefined) return <p className="quiet">{t('then.none')}</p>;
  const level = levelOf(then.step);
  const words = stairTexts(goal.content)[level];
  return (
    <>
      <p>
        <strong>{sinceStart(0, level, common)}</strong> (<Score value={level} />)
        {words !== '' && (
          <>
            : <span dir="auto">{words}</span>
          </>
        )}
      </p>
      <p className="quiet small">
        {t('then.on')} <DateText on={then.on} shape="full" />
      </p>
    </>
  );
};

const Side = ({ id, then }: { readonly id: string; readonly then: Then }): ReactNode => {
  const t = useText('evaluation');
  const goal = then.goals.find((one) => one.id === id);
  return (
    <div className="compared__side">
      <p className="quiet small">{t('then.version', { version: then.version })}</p>
      {goal === undefined ? (
        <p className="quiet">{t('then.absent')}</p>
      ) : (
        <HowFarThen goal={goal} scores={then.scores} />
      )}
    </div>
  );
};

const Goals = ({
  goals,
  sides,
}: {
  readonly goals: readonly VersionGoal[];
  readonly sides: readonly Then[];
}): ReactNode => (
  <ul>
    {goals.map(({ id, content: { kind, words } }) => (
      <li className="compared" key={id}>
        {kind === 'own' ? (
          <OwnWords>{words}</OwnWords>
        ) : (
          <p dir="auto">
            <strong>{words}</strong>
          </p>
        )}
        <div className="compared__both">
          {sides.map((then) => (
            <Side key={then.version} id={id} then={then} />
          ))}
        </div>
      </li>
    ))}
  </ul>
);

/** Both versions beside each goal, also beside goals that stayed as they were. What must stands apart. */
export const HowFarCompared = ({
  older,
  newer,
  title,
}: {
  readonly older: Then;
  readonly newer: Then;
  readonly title: string;
}): ReactNode => {
  const t = useText('evaluation');
  if (older.scores.length + newer.scores.length === 0) return null;
  const gone = older.goals.filter(({ id }) => !newer.goals.some((goal) => goal.id === id));
  const goals = [...newer.goals, ...gone];
  const safety = goals.filter(({ content }) => content.kind === 'safety');
  const sides = [older, newer];
  return (
    <Section title={title}>
      <p className="section__text">{t('then.lead')}</p>
      <Goals goals={goals.filter(({ content }) => content.kind === 'own')} sides={sides} />
      {safety.length > 0 && (
        <div className="safety after">
          <Tag kind="must">{t('goal.must')}</Tag>
          <Goals goals={safety} sides={sides} />
        </div>
      )}
    </Section>
  );
};
