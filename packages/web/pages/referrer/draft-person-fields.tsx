import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { isRelation, relations } from '../referral/choices-of-referral.ts';
import type { DraftPerson } from '../referral/referral-api.ts';
import { BornField } from './born-field.tsx';
import { mistakeAt } from './draft-part.ts';

const authorities = ['yes', 'no', 'unknown'] as const;

const authorityOf = ({ hasAuthority }: DraftPerson): (typeof authorities)[number] | undefined => {
  if (hasAuthority === undefined) return undefined;
  return hasAuthority ? 'yes' : 'no';
};

/** "I do not know" is the same as not said: the field is then left out. */
const withAuthority = (person: DraftPerson, chosen: (typeof authorities)[number]): DraftPerson => {
  const { hasAuthority: _, ...rest } = person;
  return chosen === 'unknown' ? rest : { ...rest, hasAuthority: chosen === 'yes' };
};

/** Only a parent can have legal authority. */
const withRelation = (person: DraftPerson, relation: (typeof relations)[number]): DraftPerson =>
  relation === 'parent' ? { ...person, relation } : { ...withAuthority(person, 'unknown'), relation };

export const DraftPersonFields = ({
  person,
  index,
  change,
  flush,
  mistakes,
  onRemove,
}: {
  readonly person: DraftPerson;
  readonly index: number;
  readonly change: (person: DraftPerson) => void;
  readonly flush: () => void;
  readonly mistakes: readonly FieldMistake[];
  readonly onRemove: (() => void) | undefined;
}): ReactNode => {
  const t = useText('referral');
  const title = t('person.title', { number: index + 1 });
  const idOf = (part: string): string => `people-${index}-${part}`;
  const errorOf = (part: string): string | undefined => mistakeAt(mistakes, idOf(part));
  return (
    <fieldset className="someone">
      <legend>{title}</legend>
      <TextField
        id={idOf('name')}
        label={t('person.name')}
        error={errorOf('name')}
        value={person.name}
        onType={(name) => change({ ...person, name })}
        onBlur={flush}
        autoComplete="off"
        maxLength={200}
      />
      <Choice
        id={idOf('relation')}
        label={t('person.relation')}
        error={errorOf('relation')}
        options={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
        value={isRelation(person.relation) ? person.relation : undefined}
        onChoose={(relation) => change(withRelation(person, relation))}
      />
      <BornField
        id={idOf('born')}
        label={t('person.born')}
        error={errorOf('born')}
        born={person.born}
        onType={(born) => change({ ...person, born })}
        onBlur={flush}
      />
      {person.relation === 'parent' && (
        <Choice
          id={idOf('authority')}
          label={t('person.authority')}
          hint={t('person.authority.hint')}
          optional
          options={authorities.map((value) => ({ value, label: t(`authority.${value}`) }))}
          value={authorityOf(person) ?? 'unknown'}
          onChoose={(chosen) => change(withAuthority(person, chosen))}
        />
      )}
      {onRemove !== undefined && (
        <p className="buttons">
          <Button look="plain" onClick={onRemove} aria-label={t('person.remove.who', { name: person.name || title })}>
            {t('person.remove')}
          </Button>
        </p>
      )}
    </fieldset>
  );
};
