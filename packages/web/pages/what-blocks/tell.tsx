import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Why } from '../../help/why.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { changedByBottleneck } from '../bottlenecks/changed-by-bottleneck.ts';
import { type FormPart, fieldIn, mistakesOf } from '../bottlenecks/form-part.ts';
import { noGoal, themeOf, themes } from '../bottlenecks/report-form.ts';
import type { Plan } from '../family-member/family-views.ts';
import { WithOurPlan } from '../family-member/with-our-family.tsx';
import { workerOf } from '../family-member/worker-of.ts';
import { type DraftView, useDraft } from '../kitchen-table/use-draft.ts';
import { WithDraft } from '../kitchen-table/with-draft.tsx';
import { readTold } from './told.ts';

const section = 'what-blocks';
const none: readonly FieldMistake[] = [];

const Fields = ({ plan, ...part }: FormPart & { readonly plan: Plan }): ReactNode => {
  const t = useText('blocked');
  const ladder = useText('ladder');
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  const { onType: chooseGoal, value: goalId, ...goal } = fieldIn(part, 'goalId');
  const { onType: chooseTheme, value: _, ...theme } = fieldIn(part, 'theme');
  return (
    <>
      <TextArea
        ownWords
        label={t('tell.label')}
        hint={t('tell.hint')}
        maxLength={1500}
        rows={4}
        {...fieldIn(part, 'question')}
      />
      <Select
        {...theme}
        label={t('tell.theme')}
        options={themes.map((value) => ({ value, label: ladder(`theme.${value}`) }))}
        value={themeOf(part.fields)}
        onChoose={chooseTheme}
      />
      {goals.length > 0 && (
        <Choice
          {...goal}
          label={t('tell.goal')}
          columns={1}
          options={[
            ...goals.map(({ id, content }) => ({ value: id, label: content.words, isWritten: true })),
            { value: noGoal, label: t('tell.goal.none') },
          ]}
          value={goalId === '' ? noGoal : goalId}
          onChoose={chooseGoal}
        />
      )}
      <TextArea optional label={t('tell.tried')} maxLength={1500} {...fieldIn(part, 'tried')} />
      <TextField
        optional
        label={t('tell.who')}
        hint={t('tell.who.hint')}
        maxLength={200}
        {...fieldIn(part, 'organisations')}
      />
    </>
  );
};

const Form = ({ plan, draft }: { readonly plan: Plan; readonly draft: DraftView }): ReactNode => {
  const t = useText('blocked');
  const { familyId } = plan;
  const navigate = useNavigate();
  const { fields, type, flush, phase } = useDraft({ familyId, section, draft });
  const { doel } = useSearch({ strict: false });
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/bottlenecks', {
    changes: changedByBottleneck,
  });
  const typed = { ...fields, goalId: fields.goalId ?? doel ?? noGoal };
  const tell = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readTold(typed, t);
    setMistakes(read.ok ? none : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) return setMistakes(mistakesOf(answer.problem, { lists: ['organisations', 'tried'] }));
    type({});
    flush();
    await navigate({ to: '/wat-houdt-tegen/$bottleneckId', params: { bottleneckId: answer.view.id } });
  };
  return (
    <form onSubmit={(event) => void tell(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Fields plan={plan} fields={typed} onType={type} onBlur={flush} mistakes={mistakes} />
      <Why about="blocked" />
      <SaveState phase={phase} onRetry={flush} />
      <p className="after">
        <Button type="submit" look="filled" wide isBusy={isBusy}>
          {t('tell.go')}
        </Button>
      </p>
      <p className="quiet small after">{t('tell.next')}</p>
    </form>
  );
};

/** The family tells in its own words what stands in the way. */
export const TellWhatBlocks = (): ReactNode => {
  const t = useText('blocked');
  return (
    <WithOurPlan>
      {(plan) => (
        <>
          <BackLink to="/plan">{t('back')}</BackLink>
          <PageHeading lead={t('tell.lead', { name: firstName(workerOf(plan) ?? '') || t('worker') })}>
            {t('tell.title')}
          </PageHeading>
          <WithDraft familyId={plan.familyId} section={section}>
            {(draft) => <Form plan={plan} draft={draft} />}
          </WithDraft>
        </>
      )}
    </WithOurPlan>
  );
};
