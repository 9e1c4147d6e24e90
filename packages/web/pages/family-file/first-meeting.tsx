import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { Choice, Choices } from '../../components/choices.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile } from './family-views.ts';
import {
  byOf,
  explainedIn,
  explanations,
  firstMeetingStart,
  readFirstMeeting,
  type TypedMeeting,
} from './first-meeting-form.ts';
import { serverMistakes } from './server-mistakes.ts';
import { useFamilyId } from './use-family-id.ts';

const fields = { '/on': 'meeting-on', '/introduction': 'meeting-by', '/introduction/name': 'meeting-name' };

const Introduction = ({
  typed,
  change,
  introducerName,
  errorAt,
}: {
  readonly typed: TypedMeeting;
  readonly change: (changed: Partial<TypedMeeting>) => void;
  readonly introducerName: string | undefined;
  readonly errorAt: (field: string) => string | undefined;
}): ReactNode => {
  const t = useText('family-file');
  return (
    <>
      <Choice
        id="meeting-by"
        label={t('meeting.by')}
        columns={1}
        error={errorAt('meeting-by')}
        options={[
          { value: 'referrer', label: t('meeting.by.referrer') },
          {
            value: 'other',
            label: t('meeting.by.other'),
            ...(introducerName !== undefined && { hint: t('meeting.by.agreed', { name: introducerName }) }),
          },
          { value: 'nobody', label: t('meeting.by.nobody') },
        ]}
        value={byOf(typed)}
        onChoose={(by) => change({ by })}
      />
      {typed.by === 'other' && (
        <TextField
          id="meeting-name"
          label={t('meeting.name')}
          error={errorAt('meeting-name')}
          value={typed.name}
          onType={(name) => change({ name })}
          maxLength={200}
        />
      )}
      {typed.by === 'nobody' && (
        <TextArea
          id="meeting-why"
          label={t('meeting.why')}
          hint={t('meeting.why.hint')}
          error={errorAt('meeting-why')}
          value={typed.why}
          onType={(why) => change({ why })}
          maxLength={4000}
        />
      )}
    </>
  );
};

const Form = ({ file, version }: { readonly file: FamilyFile; readonly version: number | undefined }): ReactNode => {
  const t = useText('family-file');
  const navigate = useNavigate();
  const { typed, change, reset } = useKeptFields(
    `first-meeting/${file.id}`,
    firstMeetingStart(file.trajectory.introducerName),
  );
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/first-meetings', {
    changes: ['GET /families/{familyId}', 'GET /families', 'GET /families/{familyId}/plan'],
  });
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readFirstMeeting(typed, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId: file.id }, body: read.body, ifMatch: version });
    if (!answer.ok) return setMistakes(serverMistakes(answer.problem, fields));
    reset();
    await navigate({ to: '/gezinnen/$familyId', params: { familyId: file.id } });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <DateField
        id="meeting-on"
        label={t('meeting.on')}
        error={errorAt('meeting-on')}
        value={typed.on}
        onType={(on) => change({ on })}
      />
      <Introduction typed={typed} change={change} introducerName={file.trajectory.introducerName} errorAt={errorAt} />
      <Choices
        label={t('meeting.explained')}
        hint={t('meeting.explained.hint')}
        columns={1}
        optional
        options={explanations.map((value) => ({ value, label: t(`explained.${value}`) }))}
        values={explainedIn(typed)}
        onChoose={(explained) => change({ explained: explained.join(',') })}
      />
      <WhyForStaff about="introducer" />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('meeting.go')}
        </Button>
      </p>
    </form>
  );
};

const Meeting = ({ file, version }: { readonly file: FamilyFile; readonly version: number | undefined }): ReactNode => {
  const t = useText('family-file');
  return (
    <>
      <FamilyCrumbs file={file} here={t('meeting.title')} />
      <PageHeading title={t('meeting.title')} lead={t('meeting.lead')}>
        {t('meeting.question', { name: file.name })}
      </PageHeading>
      {file.acts.includes('record-first-meeting') ? (
        <Form file={file} version={version} />
      ) : (
        <Notice kind="info">
          <p>{t('meeting.done')}</p>
          <p>
            <TextLink to="/gezinnen/$familyId" params={{ familyId: file.id }}>
              {t('backToFamily', { name: file.name })}
            </TextLink>
          </p>
        </Notice>
      )}
    </>
  );
};

/** How the first meeting went: when, who introduced the worker or why nobody did, and what was explained. */
export const FirstMeeting = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
    {(file, version) => <Meeting file={file} version={version} />}
  </ShownView>
);
