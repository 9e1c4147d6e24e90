import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { DroppedGoals } from './dropped-goals.tsx';
import { goalBody } from './goal-fields.ts';
import type { TellSaving } from './table-page.tsx';
import { type DraftView, useDraft } from './use-draft.ts';
import { WithDraft } from './with-draft.tsx';

const fields = ['words', 'imposedBy', 'because'] as const;

const Imposed = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('kitchen-table');
  return plan.safetyGoals
    .filter(({ isDropped }) => !isDropped)
    .map(({ id, content, missingSteps }) => (
      <section className="safety after" key={id} aria-label={content.words}>
        <p dir="auto">
          <Tag kind="must">{t('must.tag')}</Tag> <strong>{content.words}</strong>
        </p>
        {content.kind === 'safety' && (
          <Facts
            facts={[
              [t('must.by'), content.imposedBy],
              [t('must.because'), content.because],
            ]}
          />
        )}
        <p className="small after">
          <TextLink to="/gezinnen/$familyId/tafel/doelen/$goalId" params={{ familyId: plan.familyId, goalId: id }}>
            {missingSteps.length > 0 ? t('goal.open', { count: missingSteps.length }) : t('goal.read')}
            <span className="visually-hidden">: {content.words}</span>
          </TextLink>
        </p>
      </section>
    ));
};

const NewImposed = ({
  plan: { familyId },
  draft,
  tellSaving,
}: {
  readonly plan: Plan;
  readonly draft: DraftView;
  readonly tellSaving: TellSaving;
}): ReactNode => {
  const t = useText('kitchen-table');
  const typing = useDraft({ familyId, section: 'new-safety-goal', draft });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/goals', {
    changes: ['GET /families/{familyId}/plan'],
  });
  useEffect(() => tellSaving(typing.phase, typing.flush), [tellSaving, typing.phase, typing.flush]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = goalBody('safety', typing.current());
    setMistakes(
      read.ok
        ? []
        : fields
            .filter((field) => read.mistakes.includes(field))
            .map((field) => ({ field: `must-${field}`, message: t(`must.missing.${field}`) })),
    );
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) return;
    typing.type({});
    typing.flush();
  };
  const field = (name: (typeof fields)[number]) => ({
    id: `must-${name}`,
    value: typing.fields[name] ?? '',
    onType: (text: string) => typing.type({ ...typing.current(), [name]: text }),
    onBlur: typing.flush,
    error: mistakes.find((mistake) => mistake.field === `must-${name}`)?.message,
  });
  return (
    <form className="after" onSubmit={(event) => void add(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextArea {...field('words')} label={t('must.what')} hint={t('must.what.hint')} maxLength={1000} rows={2} />
      <TextField {...field('imposedBy')} label={t('must.by')} hint={t('must.by.hint')} maxLength={200} />
      <TextArea
        {...field('because')}
        label={t('must.because')}
        hint={t('must.because.hint')}
        maxLength={1000}
        rows={2}
      />
      <WhyForStaff about="must" />
      <p className="after">
        <Button type="submit" icon="plus" isBusy={isBusy}>
          {t('must.go')}
        </Button>
      </p>
    </form>
  );
};

/** "Wat móet anders?": a goal that is imposed for safety, apart from the family's own, with by whom and why. */
export const Must = ({ plan, tellSaving }: { readonly plan: Plan; readonly tellSaving: TellSaving }): ReactNode => {
  const t = useText('kitchen-table');
  const isThere = plan.safetyGoals.some(({ isDropped }) => !isDropped);
  return (
    <>
      <PageHeading lead={t('must.lead')}>{t('question.moet')}</PageHeading>
      <Imposed plan={plan} />
      {!isThere && (
        <WithDraft familyId={plan.familyId} section="new-safety-goal">
          {(draft) => <NewImposed plan={plan} draft={draft} tellSaving={tellSaving} />}
        </WithDraft>
      )}
      <DroppedGoals plan={plan} goals={plan.safetyGoals} />
    </>
  );
};
