import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { goalBody, together } from './goal-fields.ts';
import type { TellSaving } from './table-page.tsx';
import { type DraftView, useDraft } from './use-draft.ts';

export const useSpeakers = ({ people }: Pick<Plan, 'people'>) => {
  const t = useText('kitchen-table');
  return [
    ...people.map(({ personId, name }) => ({ value: personId, label: firstName(name) })),
    { value: together, label: t('together') },
  ];
};

/** One more thing that the family wants to change. Nothing but the words is needed; the rest comes later. */
export const NewGoal = ({
  plan,
  draft,
  tellSaving,
}: {
  readonly plan: Plan;
  readonly draft: DraftView;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('kitchen-table');
  const { familyId } = plan;
  const typing = useDraft({ familyId, section: 'new-goal', draft });
  const [isMissing, setMissing] = useState(false);
  const speakers = useSpeakers(plan);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/goals', {
    changes: ['GET /families/{familyId}/plan'],
  });
  const { words = '', speaker = together } = typing.fields;
  useEffect(() => tellSaving(typing.phase, typing.flush), [tellSaving, typing.phase, typing.flush]);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = goalBody('own', { ...typing.current() });
    setMissing(!read.ok);
    document.getElementById('new-goal')?.focus();
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) return;
    typing.type({});
    typing.flush();
  };
  return (
    <form className="new-goal" onSubmit={(event) => void add(event)} noValidate>
      <ProblemNotice problem={problem} />
      <TextArea
        id="new-goal"
        label={t(plan.goals.length === 0 ? 'new.first' : 'new.more')}
        ownWords
        error={isMissing ? t('new.missing') : undefined}
        value={words}
        maxLength={1000}
        onType={(text) => typing.type({ ...typing.current(), words: text })}
        onBlur={typing.flush}
      />
      <div className="new-goal__end">
        <Choice
          label={t('who')}
          options={speakers}
          value={speaker}
          onChoose={(value) => typing.type({ ...typing.current(), speaker: value })}
        />
        <Button type="submit" icon="plus" isBusy={isBusy}>
          {t('new.go')}
        </Button>
      </div>
    </form>
  );
};
