import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useTypedForm } from '../../autosave/use-typed-form.ts';
import { BackLink } from '../../components/back-link.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { mistakesOf } from './form-mistakes.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { readOrganisation } from './read-organisation.ts';

const none: readonly FieldMistake[] = [];

export const AddOrganisation = (): ReactNode => {
  const t = useText('admin');
  const navigate = useNavigate();
  const form = useTypedForm('organisation/new', { approaches: '1' });
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('POST /organisations', { changes: ['GET /organisations'] });
  const add = async (): Promise<void> => {
    const read = readOrganisation(form.typed, t);
    setMistakes(read.mistakes);
    if (read.body === undefined) return;
    const answer = await submit({ body: read.body });
    if (!answer.ok) return setMistakes(mistakesOf(answer.problem));
    form.forget();
    await navigate({ to: '/beheer/organisaties' });
  };
  return (
    <>
      <BackLink to="/beheer/organisaties">{t('organisation.title')}</BackLink>
      <PageHeading>{t('organisation.new')}</PageHeading>
      <OrganisationForm {...{ form, mistakes, problem, isBusy }} go={t('organisation.add')} onSend={() => void add()} />
    </>
  );
};
