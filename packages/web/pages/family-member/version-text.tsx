import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { HowFarThen } from '../evaluation/how-far-then.tsx';
import { Doers } from './doers.tsx';
import type { Version, VersionGoal } from './family-views.ts';
import { ReaderRows } from './reader-rows.tsx';
import { VersionGoals } from './version-goals.tsx';

/** A version from beginning to end, with who reads it. */
export const VersionText = ({ version }: { readonly version: Version }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const evaluation = useText('evaluation');
  const { goals, scores, actions, reach, readers, state, answers } = version;
  const isAsked = answers.some(({ isMe, answer }) => isMe && answer === 'waiting');
  const ifAgreed = isAsked ? t('readers.ifYes') : t('readers.ifAll');
  const far = (goal: VersionGoal): ReactNode => (
    <div className="after">
      <p className="quiet small">{evaluation('then.label')}</p>
      <HowFarThen goal={goal} scores={scores} />
    </div>
  );
  return (
    <>
      <Section title={home('goals.title')}>
        <VersionGoals goals={goals} {...(scores.length > 0 && { far })} />
      </Section>
      <Section title={t('doers.title')}>
        <Doers actions={actions} worker={version.proposedByName} />
      </Section>
      {reach !== undefined && (
        <Section title={t('reach.title', { who: version.proposedByName })}>
          <p className="section__text" {...asWritten(reach)}>
            {reach}
          </p>
        </Section>
      )}
      <Section title={state === 'proposed' ? ifAgreed : t('readers.title')}>
        <ReaderRows readers={readers} />
      </Section>
    </>
  );
};
