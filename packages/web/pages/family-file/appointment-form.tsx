import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import { parseTime } from '../family-worker/contact-form.ts';
import type { FamilyFile } from './family-views.ts';

const startOf = ({ next, where = '', about = '', reach = '' }: FamilyFile['appointment']) => ({
  on: next === undefined ? '' : typedDate(next.on),
  at: next?.at?.replace(':', '.') ?? '',
  where,
  about,
  reach,
});

/** When and where they meet next, and how the family reaches the worker until then. The family sees it at once. */
export const AppointmentForm = ({
  file,
  look = 'filled',
  onDone,
}: {
  readonly file: FamilyFile;
  readonly look?: 'filled' | 'outlined';
  readonly onDone?: () => void;
}): ReactNode => {
  const t = useText('family-file');
  const { typed, change: keep, forget } = useKeptFields(`appointment/${file.id}`, startOf(file.appointment));
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const [isDone, setDone] = useState(false);
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/appointment', {
    changes: ['GET /families/{familyId}', 'GET /families'],
  });
  const change = (changed: Partial<typeof typed>): void => {
    setDone(false);
    keep(changed);
  };
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [on, at] = [parseDutchDate(typed.on), parseTime(typed.at)];
    const wrong = [
      typed.on !== '' &&
        on === undefined && { field: 'next-on', message: t('error.date', { example: typedDate(today()) }) },
      typed.at !== '' && at === undefined && { field: 'next-at', message: t('error.time') },
      typed.at !== '' && typed.on === '' && { field: 'next-on', message: t('next.on.missing') },
    ].filter((mistake) => mistake !== false);
    setMistakes(wrong);
    if (wrong.length > 0) return;
    const { where, about, reach } = typed;
    const next = on === undefined ? {} : { next: { on, ...(at !== undefined && { at }) } };
    const answer = await submit({ params: { familyId: file.id }, body: { ...next, where, about, reach } });
    if (!answer.ok) return;
    forget();
    setDone(true);
    onDone?.();
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <DateField
        id="next-on"
        label={t('next.on')}
        optional
        error={errorAt('next-on')}
        value={typed.on}
        onType={(on) => change({ on })}
      />
      <TextField
        id="next-at"
        label={t('next.time')}
        hint={t('next.time.hint')}
        optional
        error={errorAt('next-at')}
        inputMode="decimal"
        value={typed.at}
        onType={(at) => change({ at })}
      />
      <TextField
        label={t('next.place')}
        optional
        maxLength={200}
        value={typed.where}
        onType={(where) => change({ where })}
      />
      <TextField
        label={t('next.what')}
        optional
        maxLength={200}
        value={typed.about}
        onType={(about) => change({ about })}
      />
      <TextField
        label={t('next.reach')}
        hint={t('next.reach.hint')}
        optional
        maxLength={300}
        value={typed.reach}
        onType={(reach) => change({ reach })}
      />
      <p className="after">
        <Button type="submit" look={look} isBusy={isBusy}>
          {t('next.go')}
        </Button>
      </p>
      <p role="status" className="quiet small after">
        {isDone && (
          <span className="with-icon">
            <Icon name="check" />
            {t('next.done')}
          </span>
        )}
      </p>
    </form>
  );
};
