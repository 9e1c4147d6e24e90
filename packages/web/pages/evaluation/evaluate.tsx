import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { KitchenTableShell } from '../../shells/kitchen-table-shell.tsx';
import { PlainShell } from '../../shells/plain-shell.tsx';
import { useText } from '../../text/use-text.ts';
import { useFamilyId } from '../family-file/use-family-id.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import type { DraftView } from '../kitchen-table/use-draft.ts';
import { WithDraft } from '../kitchen-table/with-draft.tsx';
import { NotFound } from '../not-found.tsx';
import { firstPart, goalsToScore, lastPart, partsOf, scoreIn, successesIn } from './evaluation-fields.ts';
import { GoalPart } from './goal-part.tsx';
import { ReadyPart } from './ready-part.tsx';
import { SuccessesPart } from './successes-part.tsx';
import { type Evaluating, useEvaluating } from './use-evaluating.ts';

const address = '/gezinnen/$familyId/evaluatie/{-$deel}';

type Table = {
  readonly plan: Plan;
  readonly goals: readonly Goal[];
  readonly evaluating: Evaluating;
  readonly now: string;
};

const isDone = (part: string, { typing }: Evaluating): boolean => {
  if (part === firstPart) return typing.fields.none === 'yes' || successesIn(typing.fields)[0]?.words !== '';
  const { step, because } = scoreIn(typing.fields, part);
  return step !== '' || because !== '';
};

const Parts = ({ plan, goals, evaluating, now }: Table): ReactNode => {
  const t = useText('evaluation');
  const nameOf = (part: string): string => {
    if (part === firstPart) return t('part.success');
    return goals.find(({ id }) => id === part)?.content.words ?? t('part.ready');
  };
  return (
    <nav aria-label={t('part.label')}>
      <ol className="five five--wrap">
        {partsOf(goals).map((part, index) => (
          <li key={part}>
            <Link
              to={address}
              params={{ familyId: plan.familyId, deel: part }}
              aria-current={part === now ? 'step' : undefined}
            >
              <span className="five__number">
                {part !== now && part !== lastPart && isDone(part, evaluating) ? <Icon name="check" /> : index + 1}
              </span>
              <span className="five__words">{nameOf(part)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};

const End = ({ plan, goals, now }: Omit<Table, 'evaluating'>): ReactNode => {
  const t = useText('evaluation');
  const parts = partsOf(goals);
  const at = parts.indexOf(now);
  const [before, next] = [parts[at - 1], parts[at + 1]];
  const to = (deel: string) => ({ to: address, params: { familyId: plan.familyId, deel } }) as const;
  return (
    <>
      <p className="quiet">{t('part.nothingMust')}</p>
      <div className="buttons">
        {before !== undefined && <ButtonLink {...to(before)}>{t('part.before')}</ButtonLink>}
        {next !== undefined && (
          <ButtonLink {...to(next)} look="filled" iconAfter="next">
            {t(next === lastPart ? 'part.toReady' : 'part.next')}
          </ButtonLink>
        )}
      </div>
    </>
  );
};

const Now = ({ plan, goals, evaluating, now }: Table): ReactNode => {
  const t = useText('evaluation');
  if (now === firstPart) return <SuccessesPart plan={plan} evaluating={evaluating} />;
  if (now === lastPart) return <ReadyPart plan={plan} goals={goals} evaluating={evaluating} />;
  const goal = goals.find(({ id }) => id === now);
  if (goal === undefined) return <NotFound />;
  const place = t('goal.number', { number: goals.indexOf(goal) + 1, of: goals.length });
  return <GoalPart key={goal.id} goal={goal} place={place} evaluating={evaluating} />;
};

const AtTable = ({ plan, draft }: { readonly plan: Plan; readonly draft: DraftView }): ReactNode => {
  const t = useText('evaluation');
  const { deel: now = firstPart } = useParams({ strict: false });
  const goals = goalsToScore(plan);
  const evaluating = useEvaluating({ plan, goals, draft });
  const table = { plan, goals, evaluating, now };
  return (
    <KitchenTableShell
      who={
        <>
          <strong>{t('with', { name: plan.familyName })}</strong>
          <span className="table-talk__all quiet small">{t('with.everybody')}</span>
        </>
      }
      saveState={<SaveState phase={evaluating.typing.phase} onRetry={evaluating.typing.flush} />}
      actions={
        <ButtonLink to="/gezinnen/$familyId" params={{ familyId: plan.familyId }} look="plain">
          {t('stop')}
        </ButtonLink>
      }
      questions={<Parts {...table} />}
      end={<End {...table} />}
    >
      <Now {...table} />
    </KitchenTableShell>
  );
};

/** The family did not say yes to a plan yet, so there is nothing to look back on. */
const NotYet = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  return (
    <PlainShell>
      <PageHeading lead={t('notYet.text')}>{t('notYet.title')}</PageHeading>
      <ButtonLink to="/gezinnen/$familyId" params={{ familyId: plan.familyId }}>
        {t('notYet.go')}
      </ButtonLink>
    </PlainShell>
  );
};

const Evaluate = ({ plan }: { readonly plan: Plan }): ReactNode => {
  if (plan.acts.includes('evaluate'))
    return (
      <WithDraft familyId={plan.familyId} section="evaluation">
        {(draft) => <AtTable plan={plan} draft={draft} />}
      </WithDraft>
    );
  return plan.acts.includes('write') ? <NotYet plan={plan} /> : <NotFound />;
};

/** Looking back together at the kitchen table: what went well, then one goal at a time, then recorded in one go. */
export const EvaluatePage = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId: useFamilyId() } })}>
    {(plan) => <Evaluate plan={plan} />}
  </ShownView>
);
