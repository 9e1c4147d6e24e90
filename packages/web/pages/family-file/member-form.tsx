import { type FormEvent, type ReactNode, useState } from 'react';
import type { Input } from '../../api/api.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choices.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import type { Member } from './family-views.ts';

export type MemberBody = Input<'POST /families/{familyId}/members'>['body'];

const relations = ['parent', 'youth', 'other'] as const;

/** Name, place in the family, day of birth and authority: what decides who must agree to the plan. */
export const MemberForm = ({
  member,
  isBusy,
  onSend,
}: {
  readonly member?: Member;
  readonly isBusy: boolean;
  /** Gives back what the server found wrong. */
  readonly onSend: (body: MemberBody) => Promise<readonly FieldMistake[] | 'sent'>;
}): ReactNode => {
  const t = useText('family-file');
  const { typed, change, forget } = useKeptFields(`member/${member?.personId ?? 'new'}`, {
    name: member?.name ?? '',
    relation: member?.relation ?? '',
    born: member?.born === undefined ? '' : typedDate(member.born),
    hasAuthority: member?.hasAuthority === true ? 'yes' : 'no',
  });
  const { name, born } = typed;
  const relation = relations.find((known) => known === typed.relation);
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const errorAt = (field: string): string | undefined => mistakes.find((mistake) => mistake.field === field)?.message;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const day = parseDutchDate(born);
    const wrong = [
      name.trim() === '' && { field: 'member-name', message: t('member.name.missing') },
      relation === undefined && { field: 'member-relation', message: t('member.relation.missing') },
      born.trim() !== '' &&
        day === undefined && { field: 'member-born', message: t('error.date', { example: typedDate(today()) }) },
    ].filter((mistake) => mistake !== false);
    if (wrong.length > 0 || relation === undefined) return setMistakes(wrong);
    const isParent = relation !== 'youth';
    const found = await onSend({
      name: name.trim(),
      relation,
      hasAuthority: isParent && typed.hasAuthority === 'yes',
      ...(day !== undefined && { born: day }),
    });
    if (found === 'sent') forget();
    else setMistakes(found);
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <TextField
        id="member-name"
        label={t('member.name')}
        error={errorAt('member-name')}
        value={name}
        onType={(text) => change({ name: text })}
        maxLength={200}
        autoComplete="off"
      />
      <Choice
        id="member-relation"
        label={t('member.relation')}
        error={errorAt('member-relation')}
        options={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
        value={relation}
        onChoose={(value) => change({ relation: value })}
      />
      <DateField
        id="member-born"
        label={t('member.bornOn')}
        hint={t('member.bornOn.hint')}
        optional
        error={errorAt('member-born')}
        value={born}
        onType={(text) => change({ born: text })}
      />
      {relation !== undefined && relation !== 'youth' && (
        <Choice
          label={t('member.hasAuthority')}
          hint={t('member.hasAuthority.hint')}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          value={typed.hasAuthority === 'yes' ? 'yes' : 'no'}
          onChoose={(value) => change({ hasAuthority: value })}
        />
      )}
      <WhyForStaff about="authority" />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t(member === undefined ? 'member.add.go' : 'member.correct.go')}
        </Button>
      </p>
    </form>
  );
};
