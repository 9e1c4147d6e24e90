import { type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { ChangeAction } from './change-action.tsx';
import { NewAction } from './new-action.tsx';
import type { TellSaving } from './table-page.tsx';
import { WithDraft } from './with-draft.tsx';

export type Action = Plan['actions'][number];
export type Owner = Action['owner'];

const ActionRow = ({
  plan,
  action,
  onDrop,
}: {
  readonly plan: Plan;
  readonly action: Action;
  readonly onDrop: () => void;
}): ReactNode => {
  const t = useText('kitchen-table');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const goal = [...plan.goals, ...plan.safetyGoals].find(({ id }) => id === action.goalId);
  const name = `${action.who}: ${action.what}`;
  return (
    <Row
      end={
        !isOpen && (
          <>
            <Button
              look="plain"
              icon="pencil"
              aria-label={`${t('action.change')}: ${name}`}
              onClick={() => setOpen(true)}
            >
              {t('action.change')}
            </Button>
            <Button look="plain" aria-label={`${t('action.drop')}: ${name}`} onClick={onDrop}>
              {t('action.drop')}
            </Button>
          </>
        )
      }
    >
      {isOpen ? (
        <ChangeAction plan={plan} action={action} onDone={() => setOpen(false)} />
      ) : (
        <>
          <p dir="auto">
            <strong>{action.who}</strong> {action.what}
          </p>
          <p className="quiet small">
            {[
              goal !== undefined && t('action.for', { words: goal.content.words }),
              action.before !== undefined && t('action.until', { date: spokenDate(action.before, 'day', language) }),
              action.doneOn !== undefined && t('action.done', { date: spokenDate(action.doneOn, 'day', language) }),
            ]
              .filter((part) => part !== false)
              .join(' · ')}
          </p>
        </>
      )}
    </Row>
  );
};

/** Who does what: of the family, of its network or of professionals. Each can be changed, taken out and brought back. */
export const Actions = ({
  plan,
  owner,
  tellSaving,
}: {
  readonly plan: Plan;
  readonly owner: Owner;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('kitchen-table');
  const drop = useSubmit('PUT /families/{familyId}/actions/{actionId}/dropped', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const own = plan.actions.filter((action) => action.owner === owner);
  const active = own.filter(({ droppedAt }) => droppedAt === undefined);
  const setDropped = ({ id, version }: Action, isDropped: boolean): void =>
    void drop.submit({ params: { familyId: plan.familyId, actionId: id }, body: { isDropped }, ifMatch: version });
  const section = `new-action-${owner}`;
  return (
    <Section title={t(`actions.${owner}`)}>
      <ProblemNotice problem={drop.problem} />
      {active.length === 0 ? (
        <p className="quiet">{t(`actions.${owner}.none`)}</p>
      ) : (
        <Rows label={t(`actions.${owner}`)}>
          {active.map((action) => (
            <ActionRow key={action.id} plan={plan} action={action} onDrop={() => setDropped(action, true)} />
          ))}
        </Rows>
      )}
      {own
        .filter(({ droppedAt }) => droppedAt !== undefined)
        .map((action) => (
          <UndoBar key={action.id} isBusy={drop.isBusy} onUndo={() => setDropped(action, false)}>
            {t('action.dropped', { who: action.who, what: action.what })}
          </UndoBar>
        ))}
      <WithDraft familyId={plan.familyId} section={section}>
        {(draft) => <NewAction plan={plan} owner={owner} section={section} draft={draft} tellSaving={tellSaving} />}
      </WithDraft>
    </Section>
  );
};
