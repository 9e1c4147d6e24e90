import type { ReactNode } from 'react';
import { DateField } from '../../components/date-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { TypedContact } from './contact-form.ts';

/** Another day than today, and the next visit: folded away, because most contacts need neither. */
export const NextVisitFields = ({
  typed,
  change,
  errorAt,
}: {
  readonly typed: TypedContact;
  readonly change: (changed: Partial<TypedContact>) => void;
  readonly errorAt: (field: string) => string | undefined;
}): ReactNode => {
  const t = useText('worker');
  const hasMistake = ['log-on', 'log-next', 'log-at'].some((field) => errorAt(field) !== undefined);
  return (
    <details className="field" open={hasMistake || undefined}>
      <summary>{t('log.more')}</summary>
      <DateField
        id="log-next"
        label={t('log.next')}
        optional
        error={errorAt('log-next')}
        value={typed.nextOn}
        onType={(nextOn) => change({ nextOn })}
      />
      <TextField
        id="log-at"
        label={t('log.at')}
        hint={t('log.at.hint')}
        optional
        inputMode="decimal"
        error={errorAt('log-at')}
        value={typed.nextAt}
        onType={(nextAt) => change({ nextAt })}
      />
      <DateField
        id="log-on"
        label={t('log.on')}
        optional
        error={errorAt('log-on')}
        value={typed.on}
        onType={(on) => change({ on })}
      />
    </details>
  );
};
