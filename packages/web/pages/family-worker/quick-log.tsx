import { type ReactNode, useEffect } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Select } from '../../components/select.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { spokenTime } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { kindOf, kindsOf, type LogFamily, minutesOf, usualMinutes } from './contact-form.ts';
import { NextVisitFields } from './next-visit-fields.tsx';
import { type Logging, useLogging } from './use-logging.ts';

/** Which family was pressed elsewhere on the page; `times` grows with each press. */
export type AskedToLog = { readonly familyId: string; readonly times: number };

/** Each length is a button that records: no choice first and no second press. */
const HowLong = ({ logging: { family, log, isBusy } }: { readonly logging: Logging }): ReactNode => {
  const t = useText('worker');
  const usual = usualMinutes(family);
  return (
    <fieldset className="field">
      <legend className="utrecht-form-label">{t('log.long')}</legend>
      <p className="field__hint">{t('log.long.hint')}</p>
      <div className="lengths">
        {minutesOf.map((minutes) => (
          <Button
            key={minutes}
            look={minutes === usual ? 'filled' : 'outlined'}
            aria-label={t('log.go', { long: t(`minutes.${minutes}`) })}
            isBusy={isBusy}
            onClick={() => void log(minutes)}
          >
            {t(`minutes.${minutes}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
};

const Recorded = ({ logging: { done, isTakenBack, isBusy, takeBack } }: { readonly logging: Logging }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  if (done === undefined)
    return (
      <p role="status" className="quiet small after">
        {isTakenBack && t('log.takenBack')}
      </p>
    );
  const long = minutesOf.find((minutes) => Number(minutes) === done.minutes) ?? '60';
  const sentence = t('log.done', {
    name: done.family.name,
    kind: t(`kind.${done.kind}`),
    long: t(`minutes.${long}`),
    time: spokenTime(done.at, language),
  });
  return (
    <UndoBar onUndo={() => void takeBack()} isBusy={isBusy}>
      {sentence}
    </UndoBar>
  );
};

/** Two presses and one field: which family, in one sentence what happened, and how long. The family can read it. */
export const QuickLog = ({
  families,
  asked,
}: {
  readonly families: readonly LogFamily[];
  readonly asked?: AskedToLog | undefined;
}): ReactNode => {
  const t = useText('worker');
  const logging = useLogging(families);
  const { family, typed, change, turnTo, moveTo, mistakes, problem } = logging;
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;
  useEffect(() => {
    if (asked === undefined) return;
    turnTo(asked.familyId);
    document.getElementById('log-sentence')?.focus();
  }, [asked, turnTo]);

  return (
    <Sheet pile labelledBy="quick-log">
      <h2 className="utrecht-heading-3 form-title" id="quick-log">
        {t('log.title')}
      </h2>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        {families.length > 1 && (
          <Select
            label={t('log.family')}
            options={families.map(({ id, name }) => ({ value: id, label: name }))}
            value={family?.id}
            onChoose={moveTo}
          />
        )}
        <TextArea
          id="log-sentence"
          label={t('log.sentence')}
          hint={t('log.sentence.hint')}
          optional
          rows={2}
          maxLength={4000}
          value={typed.sentence}
          onType={(sentence) => change({ sentence })}
        />
        <Choice
          label={t('log.what')}
          columns={2}
          options={kindsOf.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kindOf(typed, family)}
          onChoose={(kind) => change({ kind })}
        />
        <NextVisitFields typed={typed} change={change} errorAt={errorAt} />
        <HowLong logging={logging} />
      </form>
      <Recorded logging={logging} />
      <p className="quiet small">{t('log.correct')}</p>
    </Sheet>
  );
};
