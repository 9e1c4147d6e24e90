import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile } from './family-views.ts';
import { serverMistakes } from './server-mistakes.ts';
import { useFamilyId } from './use-family-id.ts';

type Contact = FamilyFile['contacts'][number];

const fields = { '/on': 'contact-on', '/minutes': 'contact-minutes' };

const minutesIn = (typed: string): number | undefined => {
  const minutes = Number(typed.trim());
  return /^\d+$/.test(typed.trim()) && minutes >= 5 && minutes <= 600 ? minutes : undefined;
};

const Form = ({ file, contact }: { readonly file: FamilyFile; readonly contact: Contact }): ReactNode => {
  const t = useText('trajectory');
  const navigate = useNavigate();
  const { typed, change, reset } = useKeptFields(`contact/${contact.id}`, {
    on: typedDate(contact.on),
    minutes: String(contact.minutes),
  });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/contacts/{contactId}', {
    changes: ['GET /families/{familyId}', 'GET /families'],
  });
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  const params = { familyId: file.id };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [on, minutes] = [parseDutchDate(typed.on), minutesIn(typed.minutes)];
    const wrong = [
      on === undefined && { field: 'contact-on', message: t('error.date', { example: typedDate(today()) }) },
      minutes === undefined && { field: 'contact-minutes', message: t('correct.minutes.missing') },
    ].filter((mistake) => mistake !== false);
    setMistakes(wrong);
    if (on === undefined || minutes === undefined) return;
    const sent = { params: { ...params, contactId: contact.id }, body: { on, minutes }, ifMatch: contact.version };
    const answer = await submit(sent);
    if (!answer.ok) return setMistakes(serverMistakes(answer.problem, fields));
    reset();
    await navigate({ to: '/gezinnen/$familyId', params });
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      {contact.sentence !== undefined && (
        <p dir="auto" className="note">
          {contact.sentence}
        </p>
      )}
      <DateField
        id="contact-on"
        label={t('correct.on')}
        error={errorAt('contact-on')}
        value={typed.on}
        onType={(on) => change({ on })}
      />
      <TextField
        id="contact-minutes"
        label={t('correct.minutes')}
        hint={t('correct.minutes.hint')}
        error={errorAt('contact-minutes')}
        value={typed.minutes}
        onType={(minutes) => change({ minutes })}
        inputMode="numeric"
        maxLength={3}
      />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('correct.go')}
        </Button>
      </p>
    </form>
  );
};

/** The worker noted a wrong day or a wrong time. */
export const CorrectContact = (): ReactNode => {
  const t = useText('trajectory');
  const { contactId } = useParams({ strict: false });
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
      {(file) => {
        const contact = file.contacts.find(({ id }) => id === contactId);
        if (contact === undefined || !file.acts.includes('record-contact')) return <NotFound />;
        return (
          <>
            <FamilyCrumbs file={file} here={t('correct')} />
            <PageHeading title={t('correct')} lead={t('correct.lead')}>
              {t('correct.title')}
            </PageHeading>
            <Form key={contact.version} file={file} contact={contact} />
          </>
        );
      }}
    </ShownView>
  );
};
