import type { ReactNode } from 'react';
import { OwnWords } from '../../components/own-words.tsx';
import { Score } from '../../components/score.tsx';
import { Tag } from '../../components/tag.tsx';
import { levels } from '../../pictures/steps.ts';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { AboutGoal } from './about-goal.tsx';
import type { VersionGoal } from './family-views.ts';
import { stairTexts } from './stair-texts.ts';
import { useSpeaker } from './use-speaker.ts';

const Steps = ({ goal: { content } }: { readonly goal: VersionGoal }): ReactNode => {
  const t = useText('common');
  const texts = stairTexts(content);
  return (
    <ol className="step-list" aria-label={t('stairs.label')}>
      {levels.toReversed().map((level) => (
        <li className="step-list__row" key={level}>
          <Score value={level} />
          <span {...asWritten(texts[level])}>{texts[level]}</span>
        </li>
      ))}
    </ol>
  );
};

const SmartText = ({ goal: { content } }: { readonly goal: VersionGoal }): ReactNode => {
  const t = useText('family-plan');
  return (
    content.smart !== undefined && (
      <p className="small">
        {t('goal.smart')}: <span {...asWritten(content.smart)}>{content.smart}</span>
      </p>
    )
  );
};

type Far = (goal: VersionGoal) => ReactNode;

const Safety = ({ goal, far }: { readonly goal: VersionGoal; readonly far: Far }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const { content } = goal;
  if (content.kind !== 'safety') return null;
  return (
    <div className="safety version-goal">
      <Tag kind="must">{home('goal.must')}</Tag>
      <p {...asWritten(content.words)}>
        <strong>{content.words}</strong>
      </p>
      <p className="small quiet">
        {home('goal.imposedBy', { who: content.imposedBy })}. {t('goal.because')}{' '}
        <span {...asWritten(content.because)}>{content.because}</span>
      </p>
      <SmartText goal={goal} />
      <Steps goal={goal} />
      {far(goal)}
      <AboutGoal content={content} />
    </div>
  );
};

/** The goals of a version, whole: words, rendering, steps and what else was said. What must stands apart. */
export const VersionGoals = ({
  goals,
  far = () => null,
}: {
  readonly goals: readonly VersionGoal[];
  /** How far a goal was, for who wants to read that beside its steps. */
  readonly far?: Far;
}): ReactNode => {
  const speaker = useSpeaker();
  const [own, safety] = [
    goals.filter(({ content }) => content.kind === 'own'),
    goals.filter(({ content }) => content.kind === 'safety'),
  ];
  return (
    <>
      <ol className="version-goals">
        {own.map((goal) => (
          <li className="version-goal" key={goal.id}>
            <OwnWords size="quote">{goal.content.words}</OwnWords>
            <p className="small quiet">{speaker(goal.speakerName)}</p>
            <SmartText goal={goal} />
            <Steps goal={goal} />
            {far(goal)}
            <AboutGoal content={goal.content} />
          </li>
        ))}
      </ol>
      {safety.map((goal) => (
        <Safety key={goal.id} goal={goal} far={far} />
      ))}
    </>
  );
};
