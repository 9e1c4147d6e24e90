import type { ReactNode } from 'react';
import type { Input } from '../../api/api.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type Say, useText } from '../../text/use-text.ts';

type Sent = NonNullable<NonNullable<Input<'POST /families/{familyId}/plan-versions'>['body']>['alsoReads']>[number];
export type AlsoReader = Sent & { readonly key: number };

export const emptyReader = { name: '', kind: 'network', what: 'own-actions' } as const satisfies Sent;

export type ReadAlso =
  | { readonly ok: true; readonly readers: readonly Sent[] }
  | { readonly ok: false; readonly mistakes: readonly FieldMistake[] };

/** Nobody without a name, and nobody twice: a family withdraws its consent by name. */
export const readAlso = (readers: readonly AlsoReader[], t: Say<'family-file'>): ReadAlso => {
  const mistakes = readers.flatMap(({ key, name }) => {
    if (name.trim() === '') return [{ field: `also-${key}`, message: t('also.name.missing') }];
    const isTwice = readers.some((other) => other.key < key && other.name.trim() === name.trim());
    return isTwice ? [{ field: `also-${key}`, message: t('also.twice', { name: name.trim() }) }] : [];
  });
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, readers: readers.map(({ name, kind, what }) => ({ name: name.trim(), kind, what })) };
};

const most = 12;

/** Others who would read along if the family agrees: by name, and only what they need. */
export const AlsoReads = ({
  readers,
  mistakes,
  onChange,
  onAdd,
}: {
  readonly readers: readonly AlsoReader[];
  readonly mistakes: readonly FieldMistake[];
  readonly onChange: (readers: readonly AlsoReader[]) => void;
  readonly onAdd: () => void;
}): ReactNode => {
  const t = useText('family-file');
  const change = (key: number, changed: Partial<Sent>): void =>
    onChange(readers.map((reader) => (reader.key === key ? { ...reader, ...changed } : reader)));
  return (
    <>
      {readers.map(({ key, name, kind, what }, index) => (
        <fieldset className="sheet after" key={key}>
          <legend className="visually-hidden">{t('also.legend', { number: index + 1 })}</legend>
          <TextField
            id={`also-${key}`}
            label={t('also.name')}
            error={mistakes.find(({ field }) => field === `also-${key}`)?.message}
            value={name}
            onType={(typed) => change(key, { name: typed })}
            maxLength={200}
            autoComplete="off"
          />
          <Choice
            label={t('also.kind')}
            options={[
              { value: 'network', label: t('also.network') },
              { value: 'partner', label: t('also.partner') },
            ]}
            value={kind}
            onChoose={(chosen) => change(key, { kind: chosen })}
          />
          <Choice
            label={t('also.what')}
            options={[
              { value: 'own-actions', label: t('also.own') },
              { value: 'whole-plan', label: t('also.whole') },
            ]}
            value={what}
            onChoose={(chosen) => change(key, { what: chosen })}
          />
          <p className="after">
            <Button look="plain" onClick={() => onChange(readers.filter((reader) => reader.key !== key))}>
              {t('also.remove')}
            </Button>
          </p>
        </fieldset>
      ))}
      {readers.length < most && (
        <p className="after">
          <Button icon="plus" onClick={onAdd}>
            {t('also.add')}
          </Button>
        </p>
      )}
    </>
  );
};
