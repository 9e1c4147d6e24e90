import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Select } from '../../components/select.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { spokenTime } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { emptyContact, kindsOf, type Minutes, minutesOf, readContact } from './contact-form.ts';
import { NextVisitFields } from './next-visit-fields.tsx';

export type LogFamily = { readonly id: string; readonly name: string };

type Done = { readonly name: string; readonly at: string };

/** Two clicks and one field: what, how long, and in one sentence what happened. The family can read the sentence. */
export const QuickLog = ({
  families,
  title,
}: {
  readonly families: readonly LogFamily[];
  readonly title?: string;
}): ReactNode => {
  const t = useText('worker');
  const [familyId, setFamilyId] = useState(families[0]?.id);
  const { typed, change, reset } = useKeptFields(`contact/${families.length === 1 ? familyId : ''}`, emptyContact);
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const [done, setDone] = useState<Done>();
  const language = useLanguage();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/contacts', {
    changes: ['GET /families', 'GET /families/{familyId}'],
  });
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;

  const log = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readContact(typed, t);
    setDone(undefined);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok || familyId === undefined) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) return;
    setDone({ name: answer.view.name, at: new Date().toISOString() });
    reset();
  };

  return (
    <Sheet pile labelledBy="quick-log">
      <h2 className="utrecht-heading-3 form-title" id="quick-log">
        {title ?? t('log.title')}
      </h2>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <form onSubmit={(event) => void log(event)} noValidate>
        {families.length > 1 && (
          <Select
            label={t('log.family')}
            options={families.map(({ id, name }) => ({ value: id, label: name }))}
            value={familyId}
            onChoose={setFamilyId}
          />
        )}
        <Choice
          label={t('log.what')}
          columns={2}
          options={kindsOf.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kindsOf.find((kind) => kind === typed.kind)}
          onChoose={(kind) => change({ kind })}
        />
        <Choice<Minutes>
          id="log-minutes"
          label={t('log.long')}
          columns={2}
          error={errorAt('log-minutes')}
          options={minutesOf.map((value) => ({ value, label: t(`minutes.${value}`) }))}
          value={minutesOf.find((minutes) => minutes === typed.minutes)}
          onChoose={(minutes) => change({ minutes })}
        />
        <TextArea
          label={t('log.sentence')}
          hint={t('log.sentence.hint')}
          optional
          rows={2}
          maxLength={4000}
          value={typed.sentence}
          onType={(sentence) => change({ sentence })}
        />
        <NextVisitFields typed={typed} change={change} errorAt={errorAt} />
        <p className="after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('log.go')}
          </Button>
        </p>
      </form>
      <p role="status" className="quiet small after">
        {done && (
          <span className="with-icon">
            <Icon name="check" />
            {t('log.done', { name: done.name, time: spokenTime(done.at, language) })}
          </span>
        )}
      </p>
      <p className="quiet small">{t('log.correct')}</p>
    </Sheet>
  );
};
