import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { ActionFields, readAction } from './action-fields.tsx';
import type { Owner } from './actions.tsx';
import type { TellSaving } from './table-page.tsx';
import { type DraftView, useDraft } from './use-draft.ts';

/** One more thing that somebody will do. What is typed is kept until it is in the plan. */
export const NewAction = ({
  plan,
  owner,
  section,
  draft,
  tellSaving,
}: {
  readonly plan: Plan;
  readonly owner: Owner;
  readonly section: string;
  readonly draft: DraftView;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('kitchen-table');
  const { familyId } = plan;
  const typing = useDraft({ familyId, section, draft });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/actions', {
    changes: ['GET /families/{familyId}/plan'],
  });
  useEffect(() => tellSaving(typing.phase, typing.flush), [tellSaving, typing.phase, typing.flush]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readAction({ id: section, owner, fields: typing.current() }, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) return;
    typing.type({});
    typing.flush();
    document.getElementById(`${section}-who`)?.focus();
  };
  return (
    <form className="after" onSubmit={(event) => void add(event)} noValidate>
      <h3 className="utrecht-heading-3 form-title">{t('action.new')}</h3>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <ActionFields
        id={section}
        plan={plan}
        owner={owner}
        fields={typing.fields}
        mistakes={mistakes}
        onType={(field, text) => typing.type({ ...typing.current(), [field]: text })}
        onBlur={typing.flush}
      />
      <p className="after">
        <Button type="submit" icon="plus" isBusy={isBusy}>
          {t('action.add')}
        </Button>
      </p>
    </form>
  );
};
