import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useTypedForm } from '../../autosave/use-typed-form.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { changedByPerson } from './changed-by-person.ts';
import type { Organisation } from './directory-views.ts';
import { mistakeAt, mistakesOf } from './form-mistakes.ts';
import { readRole } from './read-role.ts';
import { RoleFields } from './role-fields.tsx';

const mostRoles = 6;
const none: readonly FieldMistake[] = [];

const Form = ({ organisations }: { readonly organisations: readonly Organisation[] }): ReactNode => {
  const t = useText('admin');
  const navigate = useNavigate();
  const form = useTypedForm('person/new', { roles: '1' });
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /people', { changes: changedByPerson });
  const count = Number(form.textOf('roles'));
  const places = Array.from({ length: count }, (_, index) => `roles-${index}-`);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const name = form.textOf('name').trim();
    const read = places.map((at) => readRole(form, t, at));
    const wrong = [
      ...(name === '' ? [{ field: 'name', message: t('person.nameRequired') }] : []),
      ...read.flatMap((role) => role.mistakes),
    ];
    setMistakes(wrong);
    if (wrong.length > 0) return;
    const roles = read.flatMap(({ role }) => role ?? []);
    const answer = await submit({ body: { name, roles } });
    if (!answer.ok) return setMistakes(mistakesOf(answer.problem));
    form.forget();
    await navigate({ to: '/beheer/mensen/$personId', params: { personId: answer.view.id } });
  };

  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextField
        id="name"
        label={t('person.nameLabel')}
        value={form.textOf('name')}
        onType={form.type('name')}
        error={mistakeAt(mistakes, 'name')}
        autoComplete="off"
      />
      {places.map((at, index) => (
        <Section key={at} title={t('person.roleNumber', { number: index + 1 })}>
          <RoleFields form={form} mistakes={mistakes} organisations={organisations} at={at} />
        </Section>
      ))}
      {count < mostRoles && (
        <p className="after">
          <Button look="plain" icon="plus" onClick={() => form.type('roles')(String(count + 1))}>
            {t('person.moreRoles')}
          </Button>
        </p>
      )}
      <WhyForStaff about="role" />
      <p className="after buttons">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('people.add')}
        </Button>
        {count > 1 && <Button onClick={() => form.type('roles')(String(count - 1))}>{t('person.fewerRoles')}</Button>}
      </p>
    </form>
  );
};

/** Somebody gets a role here. Access begins with the code on paper, which the next page makes. */
export const AddPerson = (): ReactNode => {
  const t = useText('admin');
  return (
    <ShownView shown={useView('GET /organisations', {})}>
      {({ rows }) => (
        <>
          <BackLink to="/beheer/mensen">{t('people.title')}</BackLink>
          <PageHeading lead={t('person.newLead')}>{t('person.new')}</PageHeading>
          <Form organisations={rows} />
        </>
      )}
    </ShownView>
  );
};
