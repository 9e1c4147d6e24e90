import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { Select } from '../../components/select.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from '../family-file/family-crumbs.tsx';
import type { Plan } from '../family-file/family-views.ts';
import { useFamilyId } from '../family-file/use-family-id.ts';
import { type DraftView, useDraft } from '../kitchen-table/use-draft.ts';
import { WithDraft } from '../kitchen-table/with-draft.tsx';
import { changedByBottleneck } from './changed-by-bottleneck.ts';
import { type FormPart, fieldIn, mistakesOf } from './form-part.ts';
import { noGoal, readReport, themeOf, themes } from './report-form.ts';
import { TriedFields } from './tried-fields.tsx';

const section = 'bottleneck-new';
const none: readonly FieldMistake[] = [];

const AboutWhat = ({ plan, ...part }: FormPart & { readonly plan: Plan }): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const goals = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  const { onType: chooseGoal, value: goalId, ...goal } = fieldIn(part, 'goalId');
  const { onType: chooseTheme, value: _, ...theme } = fieldIn(part, 'theme');
  return (
    <>
      <Choice
        {...goal}
        label={t('report.goal')}
        columns={1}
        options={[
          ...goals.map(({ id, content }) => ({ value: id, label: content.words })),
          { value: noGoal, label: t('report.goal.none') },
        ]}
        value={goalId}
        onChoose={chooseGoal}
      />
      <Select
        {...theme}
        label={t('report.theme')}
        options={themes.map((value) => ({ value, label: ladder(`theme.${value}`) }))}
        value={themeOf(part.fields)}
        onChoose={chooseTheme}
      />
    </>
  );
};

const Form = ({ plan, draft }: { readonly plan: Plan; readonly draft: DraftView }): ReactNode => {
  const t = useText('bottleneck');
  const { familyId } = plan;
  const navigate = useNavigate();
  const { fields, type, flush, phase } = useDraft({ familyId, section, draft });
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/bottlenecks', {
    changes: changedByBottleneck,
  });
  const part: FormPart = { fields, onType: type, onBlur: flush, mistakes };
  const report = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readReport(fields, t);
    setMistakes(read.ok ? none : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok)
      return setMistakes(mistakesOf(answer.problem, { rows: { tried: read.rows }, lists: ['organisations'] }));
    type({});
    flush();
    await navigate({
      to: '/gezinnen/$familyId/knelpunten/$bottleneckId',
      params: { familyId, bottleneckId: answer.view.id },
    });
  };
  return (
    <form className="reply" onSubmit={(event) => void report(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <AboutWhat plan={plan} {...part} />
      <TextField
        optional
        label={t('report.organisations')}
        hint={t('report.organisations.hint')}
        maxLength={1000}
        {...fieldIn(part, 'organisations')}
      />
      <TriedFields label={t('report.tried')} hint={t('report.tried.hint')} {...part} />
      <TextArea
        label={t('report.question')}
        hint={t('report.question.hint')}
        maxLength={1500}
        {...fieldIn(part, 'question')}
      />
      <TextField
        optional
        label={t('report.whoMayDecide')}
        hint={t('report.whoMayDecide.hint')}
        maxLength={200}
        {...fieldIn(part, 'whoMayDecide')}
      />
      <WhyForStaff about="report" />
      <div className="buttons">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('report.go')}
        </Button>
        <SaveState phase={phase} onRetry={flush} />
      </div>
    </form>
  );
};

const Reporting = ({ plan }: { readonly plan: Plan }): ReactNode => {
  const t = useText('bottleneck');
  return (
    <>
      <FamilyCrumbs file={{ id: plan.familyId, name: plan.familyName }} here={t('file.report')} />
      <PageHeading lead={t('report.lead')}>{t('report.title')}</PageHeading>
      <WithMargin
        margin={
          <>
            <MarginNote strong title={t('report.next.title')}>
              <p>{t('report.next')}</p>
            </MarginNote>
            <MarginNote title={t('report.reads.title')}>
              <p>{t('report.reads')}</p>
            </MarginNote>
          </>
        }
      >
        <WithDraft familyId={plan.familyId} section={section}>
          {(draft) => <Form plan={plan} draft={draft} />}
        </WithDraft>
      </WithMargin>
    </>
  );
};

/** Says what blocks a goal that family and worker cannot remove themselves. It goes to the supervisor first. */
export const ReportBottleneck = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/plan', { params: { familyId: useFamilyId() } })}>
    {(plan) => <Reporting plan={plan} />}
  </ShownView>
);
