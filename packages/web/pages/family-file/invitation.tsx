import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { InvitationPaper } from '../../components/invitation-paper.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Member } from './family-views.ts';
import { useFamilyId } from './use-family-id.ts';

type Made = View<'POST /families/{familyId}/members/{personId}/invitations'>;

const Inviting = ({ file, member }: { readonly file: FamilyFile; readonly member: Member }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const [made, setMade] = useState<Made>();
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/members/{personId}/invitations', {
    changes: ['GET /families/{familyId}'],
  });
  const invite = async (): Promise<void> => {
    const answer = await submit({ params: { familyId: file.id, personId: member.personId }, body: {} });
    if (answer.ok) setMade(answer.view);
  };
  const { invitedAt } = member;
  return (
    <>
      <FamilyCrumbs file={file} here={t('member.invite')} />
      <div className="no-print">
        <PageHeading lead={t('invitation.lead')}>{t('invitation.title', { name: member.name })}</PageHeading>
      </div>
      <WithMargin
        margin={
          <div className="no-print">
            <MarginNote strong title={t('invitation.safe.title')}>
              <p>{t('invitation.safe')}</p>
            </MarginNote>
          </div>
        }
      >
        <ProblemNotice problem={problem} />
        {made === undefined ? (
          <>
            {invitedAt !== undefined && (
              <p>{t('invitation.before', { date: spokenDate(invitedAt, 'day', language) })}</p>
            )}
            <p className="after">
              <Button look="filled" isBusy={isBusy} onClick={() => void invite()}>
                {t('invitation.make')}
              </Button>
            </p>
          </>
        ) : (
          <InvitationPaper name={made.name} code={made.code} validUntil={made.validUntil} />
        )}
      </WithMargin>
    </>
  );
};

/** An invitation on paper. The code is shown this once; only whoever holds the paper can use it. */
export const Invitation = (): ReactNode => {
  const { personId } = useParams({ strict: false });
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
      {(file) => {
        const member = file.members.find((candidate) => candidate.personId === personId);
        return member === undefined || !file.acts.includes('invite-member') ? (
          <NotFound />
        ) : (
          <Inviting file={file} member={member} />
        );
      }}
    </ShownView>
  );
};
