import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useTypedForm } from '../../autosave/use-typed-form.ts';
import { BackLink } from '../../components/back-link.tsx';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import type { Organisation } from './directory-views.ts';
import { mistakesOf } from './form-mistakes.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { readOrganisation, typedOrganisation } from './read-organisation.ts';

const route = getRouteApi('/role/beheer/organisaties/$organisationId');

const none: readonly FieldMistake[] = [];

const Change = ({ organisation }: { readonly organisation: Organisation }): ReactNode => {
  const t = useText('admin');
  const navigate = useNavigate();
  const { id, version, name } = organisation;
  const form = useTypedForm(`organisation/${id}/${version}`, typedOrganisation(organisation));
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem } = useSubmit('PUT /organisations/{organisationId}', {
    changes: ['GET /organisations'],
  });
  const change = async (): Promise<void> => {
    const read = readOrganisation(form.typed, t);
    setMistakes(read.mistakes);
    if (read.body === undefined) return;
    const answer = await submit({ params: { organisationId: id }, body: read.body, ifMatch: version });
    if (!answer.ok) return setMistakes(mistakesOf(answer.problem));
    form.forget();
    await navigate({ to: '/beheer/organisaties' });
  };
  return (
    <>
      <BackLink to="/beheer/organisaties">{t('organisation.title')}</BackLink>
      <PageHeading>{name}</PageHeading>
      <OrganisationForm
        {...{ form, mistakes, problem, isBusy }}
        go={t('organisation.save')}
        onSend={() => void change()}
      />
    </>
  );
};

/** An organisation changes: what runs already keeps the terms it began with. */
export const ChangeOrganisation = (): ReactNode => {
  const { organisationId } = route.useParams();
  return (
    <ShownView shown={useView('GET /organisations', {})}>
      {({ rows }) => {
        const organisation = rows.find(({ id }) => id === organisationId);
        return organisation === undefined ? <NotFound /> : <Change key={organisation.id} organisation={organisation} />;
      }}
    </ShownView>
  );
};
