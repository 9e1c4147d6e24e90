import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile } from './family-views.ts';
import { endingStart, kindOf, kindsFor, readEnding, reasonOf, reasonsFor } from './read-ending.ts';
import { serverMistakes } from './server-mistakes.ts';
import { useFamilyId } from './use-family-id.ts';

const fields = { '/reason': 'end-reason', '/as': 'end-as', '/on': 'end-on', '/words': 'end-words' };

/** What happens and to whom, before anything does. */
const WhatHappens = ({ hasMet }: { readonly hasMet: boolean }): ReactNode => {
  const t = useText('trajectory');
  return (
    <Notice kind="info">
      <p>{t('end.then.read')}</p>
      <p>{t('end.then.write')}</p>
      <p>{t('end.then.family')}</p>
      <p>{t(hasMet ? 'end.then.referrer' : 'end.then.referrer.early')}</p>
      <p>{t('end.then.room')}</p>
    </Notice>
  );
};

const Form = ({ file, version }: { readonly file: FamilyFile; readonly version: number | undefined }): ReactNode => {
  const t = useText('trajectory');
  const navigate = useNavigate();
  const hasMet = file.trajectory.firstMeeting !== undefined;
  const { typed, change, reset } = useKeptFields(`ending/${file.id}`, endingStart());
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/endings', {
    changes: ['GET /families/{familyId}', 'GET /families/{familyId}/plan', 'GET /families'],
  });
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  const params = { familyId: file.id };
  const kinds = kindsFor(reasonOf(typed), hasMet);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readEnding(typed, hasMet, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params, body: read.body, ifMatch: version });
    if (!answer.ok) return setMistakes(serverMistakes(answer.problem, fields));
    reset();
    await navigate({ to: '/gezinnen/$familyId', params });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Choice
        id="end-reason"
        label={t('end.reason')}
        error={errorAt('end-reason')}
        options={reasonsFor(hasMet).map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={reasonOf(typed)}
        onChoose={(reason) => change({ reason })}
      />
      {reasonOf(typed) !== undefined && kinds.length > 1 && (
        <Choice
          id="end-as"
          label={t('end.as')}
          columns={1}
          error={errorAt('end-as')}
          options={kinds.map((value) => ({ value, label: t(`end.as.${value}`), hint: t(`end.as.${value}.hint`) }))}
          value={kindOf(typed, hasMet)}
          onChoose={(as) => change({ as })}
        />
      )}
      <DateField
        id="end-on"
        label={t('end.on')}
        error={errorAt('end-on')}
        value={typed.on}
        onType={(on) => change({ on })}
      />
      <TextArea
        id="end-words"
        label={t('end.words')}
        hint={t('end.words.hint')}
        optional
        error={errorAt('end-words')}
        value={typed.words}
        onType={(words) => change({ words })}
        maxLength={4000}
      />
      <Section title={t('end.then')}>
        <WhatHappens hasMet={hasMet} />
        <WhyForStaff about="close" />
        <p className="after buttons">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('end.go')}
          </Button>
          <ButtonLink to="/gezinnen/$familyId" params={params} look="plain">
            {t('end.not')}
          </ButtonLink>
        </p>
      </Section>
    </form>
  );
};

/** The help ends: what happens and to whom, why, and on which day. */
export const EndTrajectory = (): ReactNode => {
  const t = useText('trajectory');
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
      {(file, version) => (
        <>
          <FamilyCrumbs file={file} here={t('end')} />
          <PageHeading title={t('end')} lead={t('end.lead')}>
            {t('end.title', { name: file.name })}
          </PageHeading>
          {file.acts.includes('end-trajectory') ? (
            <Form file={file} version={version} />
          ) : (
            <Notice kind="info">
              <p>{t('end.done')}</p>
            </Notice>
          )}
        </>
      )}
    </ShownView>
  );
};
