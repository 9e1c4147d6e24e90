import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../../api/send.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { findKeptText, forgetText, keepText } from '../../autosave/kept-text.ts';
import { whose } from '../../autosave/save-outcome.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TwoTexts } from '../../components/two-texts.tsx';
import { typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { ActionFields, readAction } from './action-fields.tsx';
import type { Action } from './actions.tsx';
import { fieldsToText, type TypedFields, textToFields } from './typed-fields.ts';

const fieldsOf = ({ who, what, before, goalId }: Action): TypedFields => ({
  who,
  what,
  ...(before !== undefined && { before: typedDate(before) }),
  ...(goalId !== undefined && { goalId }),
});

const sentence = ({ who = '', what = '', before = '' }: TypedFields): string =>
  [`${who}: ${what}`, before].filter((part) => part !== '').join('\n');

/** Who, what or when is put right. When somebody else changed it in the meantime, both stand beside each other. */
export const ChangeAction = ({
  plan,
  action,
  onDone,
}: {
  readonly plan: Plan;
  readonly action: Action;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText('kitchen-table');
  const queries = useQueryClient();
  const keptAs = `action/${action.id}`;
  const [fields, setFields] = useState(() => ({
    ...fieldsOf(action),
    ...textToFields(findKeptText(keptAs)?.text ?? ''),
  }));
  const type = (field: string, text: string): void => {
    const typed = { ...fields, [field]: text };
    keepText(keptAs, { text: fieldsToText(typed) });
    setFields(typed);
  };
  const leave = (): void => {
    forgetText(keptAs);
    onDone();
  };
  const [version, setVersion] = useState(action.version);
  const [theirs, setTheirs] = useState<Action>();
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/actions/{actionId}', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const params = { familyId: plan.familyId, actionId: action.id };

  const meet = async (tries: number): Promise<void> => {
    const current = await send('GET /families/{familyId}/plan', { params: { familyId: plan.familyId } });
    const other = current.ok ? current.view.actions.find(({ id }) => id === action.id) : undefined;
    // Ticked off or taken out and back: nobody worded it otherwise, so there is nothing to choose.
    if (
      other !== undefined &&
      sentence(fieldsOf(other)) === sentence(fieldsOf(action)) &&
      other.goalId === action.goalId
    )
      return save(other.version, tries - 1);
    setTheirs(other);
  };
  const save = async (ifMatch: number, tries = 3): Promise<void> => {
    const read = readAction({ id: action.id, owner: action.owner, fields }, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params, body: read.body, ifMatch });
    if (answer.ok) return leave();
    if (answer.problem.status === 412 && tries > 0) await meet(tries);
  };
  const choose = async (whose: 'mine' | 'theirs'): Promise<void> => {
    const other = theirs;
    setTheirs(undefined);
    if (other === undefined) return;
    setVersion(other.version);
    if (whose === 'mine') return save(other.version);
    await queries.invalidateQueries({ queryKey: ['GET /families/{familyId}/plan'] });
    leave();
  };

  if (theirs !== undefined)
    return (
      <TwoTexts
        conflict={{
          phase: 'conflict',
          theirs: { ...whose(theirs.writtenBy), text: sentence(fieldsOf(theirs)), version: theirs.version },
          mine: sentence(fields),
        }}
        onChoose={(whose) => void choose(whose)}
      />
    );
  const send412 = problem?.status === 412;
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(version);
      }}
      noValidate
    >
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={send412 ? undefined : problem} />
      <ActionFields id={action.id} plan={plan} owner={action.owner} fields={fields} mistakes={mistakes} onType={type} />
      <p className="buttons after">
        <Button type="submit" isBusy={isBusy}>
          {t('action.save')}
        </Button>
        <Button look="plain" onClick={leave}>
          {t('action.leave')}
        </Button>
      </p>
    </form>
  );
};
