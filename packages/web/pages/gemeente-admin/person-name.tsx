import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import { changedByPerson } from './changed-by-person.ts';
import type { Person } from './directory-views.ts';
import { mistakeAt, mistakesOf } from './form-mistakes.ts';

const none: readonly FieldMistake[] = [];

/** A name is put right. */
export const PersonName = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const [name, setName] = useState(person.name);
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('PUT /people/{personId}/name', { changes: changedByPerson });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setMistakes([{ field: 'name', message: t('person.nameRequired') }]);
    const params = { personId: person.id };
    const answer = await submit({ params, body: { name: name.trim() }, ifMatch: person.version });
    setMistakes(answer.ok ? none : mistakesOf(answer.problem));
  };
  return (
    <Section title={t('person.name')}>
      <form onSubmit={(event) => void save(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <TextField
          id="name"
          label={t('person.nameLabel')}
          value={name}
          onType={setName}
          error={mistakeAt(mistakes, 'name')}
          autoComplete="off"
        />
        <p className="after">
          <Button type="submit" isBusy={isBusy}>
            {t('person.saveName')}
          </Button>
        </p>
      </form>
    </Section>
  );
};
