import { type ReactNode, useState } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { DroppedGoals } from './dropped-goals.tsx';
import { NewGoal } from './new-goal.tsx';
import { SaidList } from './said-list.tsx';
import type { TellSaving } from './table-page.tsx';
import { WithDraft } from './with-draft.tsx';

const askings = ['plain', 'tomorrow', 'miracle'] as const;

/** "Wat wilt u veranderen?": what the family wants, in its words and in its order. */
export const Change = ({ plan, tellSaving }: { readonly plan: Plan; readonly tellSaving: TellSaving }): ReactNode => {
  const t = useText('kitchen-table');
  const [asking, setAsking] = useState<(typeof askings)[number]>('plain');
  const kept = plan.goals.filter(({ isDropped }) => !isDropped);
  return (
    <>
      <PageHeading
        title={t('question.veranderen')}
        lead={
          <>
            {t('otherwise')}{' '}
            {askings
              .filter((other) => other !== asking)
              .map((other) => (
                <button key={other} type="button" className="link-button asking" onClick={() => setAsking(other)}>
                  {t(`asking.${other}.short`)}
                </button>
              ))}
          </>
        }
      >
        {t(`asking.${asking}`)}
      </PageHeading>
      <SaidList plan={plan} goals={kept} />
      <WithDraft familyId={plan.familyId} section="new-goal">
        {(draft) => <NewGoal plan={plan} draft={draft} tellSaving={tellSaving} />}
      </WithDraft>
      <DroppedGoals plan={plan} goals={plan.goals} />
      <p className="about quiet small">{t('about')}</p>
    </>
  );
};
