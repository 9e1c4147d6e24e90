import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import type { SavePhase } from '../../autosave/save-outcome.ts';
import { ButtonLink } from '../../components/button.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { KitchenTableShell } from '../../shells/kitchen-table-shell.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { useFamilyId } from '../family-file/use-family-id.ts';
import { NotFound } from '../not-found.tsx';
import { nextQuestion, type Question, questions } from './questions.ts';

/** How saving goes, told to the line at the top. */
export type TellSaving = (phase: SavePhase, onRetry: () => void) => void;
type Saving = { readonly phase: SavePhase; readonly onRetry?: () => void };

const countOf = (question: Question, plan: Plan): number => {
  const actionsOf = (owner: string): number =>
    plan.actions.filter((action) => action.owner === owner && action.droppedAt === undefined).length;
  const kept = (goals: Plan['goals']): number => goals.filter(({ isDropped }) => !isDropped).length;
  switch (question) {
    case 'veranderen':
      return kept(plan.goals);
    case 'moet':
      return kept(plan.safetyGoals);
    case 'aanpak':
      return actionsOf('family');
    case 'helpen':
      return actionsOf('professional');
    case 'nodig':
      return actionsOf('network');
  }
};

const Five = ({ plan, now }: { readonly plan: Plan; readonly now: Question }): ReactNode => {
  const t = useText('kitchen-table');
  return (
    <nav aria-label={t('five')}>
      <ol className="five">
        {questions.map((question, index) => {
          const count = countOf(question, plan);
          return (
            <li key={question}>
              <Link
                to="/gezinnen/$familyId/tafel/$vraag"
                params={{ familyId: plan.familyId, vraag: question }}
                aria-current={question === now ? 'step' : undefined}
              >
                <span className="five__number">{index + 1}</span>
                <span>
                  {t(`question.${question}`)}
                  {count > 0 && <span className="five__count">{t(`count.${question}`, { count })}</span>}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

const End = ({ plan, now }: { readonly plan: Plan; readonly now: Question }): ReactNode => {
  const t = useText('kitchen-table');
  const next = nextQuestion(now);
  const params = { familyId: plan.familyId };
  return (
    <>
      <p className="quiet">{t('nothingMust')}</p>
      <div className="buttons">
        {next === undefined ? (
          <ButtonLink to="/gezinnen/$familyId/plan/voorleggen" params={params} look="filled" iconAfter="next">
            {t('toFamily')}
          </ButtonLink>
        ) : (
          <ButtonLink
            to="/gezinnen/$familyId/tafel/$vraag"
            params={{ ...params, vraag: next }}
            look="filled"
            iconAfter="next"
          >
            {t('nextQuestion')}
          </ButtonLink>
        )}
      </div>
    </>
  );
};

const Table = ({
  plan,
  now,
  children,
}: {
  readonly plan: Plan;
  readonly now: Question;
  readonly children: (plan: Plan, tellSaving: TellSaving) => ReactNode;
}): ReactNode => {
  const t = useText('kitchen-table');
  const [saving, setSaving] = useState<Saving>({ phase: { phase: 'rest' } });
  const tell = useCallback<TellSaving>((phase, onRetry) => setSaving({ phase, onRetry }), []);
  const params = { familyId: plan.familyId };
  return (
    <KitchenTableShell
      who={
        <>
          <strong>{t('talk', { name: plan.familyName })}</strong>
          <span className="table-talk__all quiet small">{t('everybody')}</span>
        </>
      }
      saveState={<SaveState {...saving} />}
      actions={
        <>
          <ButtonLink to="/gezinnen/$familyId/gesprek" params={params} look="plain" icon="turn">
            {t('turn')}
          </ButtonLink>
          <ButtonLink to="/gezinnen/$familyId" params={params} look="plain">
            {t('stop')}
          </ButtonLink>
        </>
      }
      questions={<Five plan={plan} now={now} />}
      end={<End plan={plan} now={now} />}
    >
      {children(plan, tell)}
    </KitchenTableShell>
  );
};

/** The surroundings of every question: what is asked now, the other four, and how saving goes. */
export const TablePage = ({
  now,
  children,
}: {
  readonly now: Question;
  readonly children: (plan: Plan, tellSaving: TellSaving) => ReactNode;
}): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId: useFamilyId() } })}>
    {(plan) =>
      plan.acts.includes('write') ? (
        <Table plan={plan} now={now}>
          {children}
        </Table>
      ) : (
        <NotFound />
      )
    }
  </ShownView>
);
