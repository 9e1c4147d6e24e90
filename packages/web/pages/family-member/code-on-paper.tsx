import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { InvitationPaper } from '../../components/invitation-paper.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Why } from '../../help/why.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import type { FamilyFile } from './family-views.ts';
import { WithOurFamily } from './with-our-family.tsx';

const route = getRouteApi('/role/mensen/code/$personId');

type Invitation = View<'POST /families/{familyId}/members/{personId}/invitations'>;

const CodeFor = ({ file, personId }: { readonly file: FamilyFile; readonly personId: string }): ReactNode => {
  const t = useText('family-plan');
  const [made, setMade] = useState<Invitation>();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/members/{personId}/invitations');
  const member = file.members.find((candidate) => candidate.personId === personId);
  if (member === undefined) return <NotFound />;
  const who = firstName(member.name);
  const make = async (): Promise<void> => {
    const answer = await submit({ params: { familyId: file.id, personId }, body: {} });
    if (answer.ok) setMade(answer.view);
  };
  return (
    <>
      <BackLink to="/mensen">{t('people.title')}</BackLink>
      <PageHeading lead={t('code.lead', { who })}>{t('code.title', { who })}</PageHeading>
      <ProblemNotice problem={problem} />
      {made === undefined ? (
        <>
          <p>{t('code.what')}</p>
          <Why about="code" />
          <p className="after">
            <Button look="filled" onClick={() => void make()} isBusy={isBusy}>
              {t('code.make')}
            </Button>
          </p>
        </>
      ) : (
        <InvitationPaper name={made.name} code={made.code} validUntil={made.validUntil} />
      )}
    </>
  );
};

const CodeOf = ({ familyId, personId }: { readonly familyId: string; readonly personId: string }): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}', { params: { familyId } })}>
    {(file) => <CodeFor file={file} personId={personId} />}
  </ShownView>
);

/** A code on paper with which somebody of the family signs in for the first time. */
export const CodeOnPaper = (): ReactNode => {
  const { personId } = route.useParams();
  return <WithOurFamily>{(familyId) => <CodeOf familyId={familyId} personId={personId} />}</WithOurFamily>;
};
