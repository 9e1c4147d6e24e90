import { type ReactNode, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Face } from '../../components/face.tsx';
import { InvitationPaper } from '../../components/invitation-paper.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from '../family-file/family-crumbs.tsx';
import { useFamilyId } from '../family-file/use-family-id.ts';
import { AnswerEnding } from './answer-ending.tsx';
import type { Circle, CircleMember } from './circle-views.ts';
import { Endings } from './endings.tsx';
import { InviteReader, type Made } from './invite-reader.tsx';
import { useMemberState } from './use-member-state.ts';

type Placed = { readonly circle: Circle; readonly member: CircleMember };

const MemberRow = ({ circle, member, onMade }: Placed & { readonly onMade: (made: Made) => void }): ReactNode => {
  const t = useText('circle');
  const stateOf = useMemberState();
  const { id, name, kind, what, organisationName, isShared, hasSignedIn, endings, version } = member;
  const isOpen = endings.some(({ answer }) => answer === undefined);
  return (
    <Row lead={<Face kind={kind === 'network' ? 'own' : 'org'} name={name} />}>
      <p>
        <strong>{name}</strong>{' '}
        <span className="quiet">
          {organisationName !== undefined && `${t('circle.of', { organisation: organisationName })}, `}
          {t(`circle.${what}`)}
        </span>
      </p>
      <p>{stateOf(member)}</p>
      <Endings member={member} />
      {isOpen && id !== undefined && circle.acts.includes('answer-ending') && (
        <AnswerEnding familyId={circle.familyId} readerId={id} version={version} />
      )}
      {isShared && !hasSignedIn && circle.acts.includes('invite-reader') && (
        <InviteReader circle={circle} member={member} onMade={onMade} />
      )}
    </Row>
  );
};

const Page = ({ circle }: { readonly circle: Circle }): ReactNode => {
  const t = useText('circle');
  const [made, setMade] = useState<Made>();
  const { familyId, familyName, members } = circle;
  return (
    <>
      <FamilyCrumbs file={{ id: familyId, name: familyName }} here={t('circle.crumb')} />
      <div className="no-print">
        <PageHeading lead={t('circle.lead')}>{t('circle.title', { name: familyName })}</PageHeading>
      </div>
      {made !== undefined && (
        <>
          <InvitationPaper name={made.name} code={made.code} validUntil={made.validUntil} />
          {made.kind === 'partner' && <Notice kind="info">{t('invite.partner', { name: made.name })}</Notice>}
        </>
      )}
      <div className="no-print after">
        {members.length === 0 ? (
          <EmptyState picture="flower" title={t('circle.none.title')} level={2}>
            {t('circle.none.text')}
          </EmptyState>
        ) : (
          <Section title={t('circle.list')}>
            <Rows label={t('circle.list')}>
              {members.map((member) => (
                <MemberRow key={`${member.kind} ${member.name}`} circle={circle} member={member} onMade={setMade} />
              ))}
            </Rows>
          </Section>
        )}
      </div>
    </>
  );
};

/** With whom the family shares, for worker and supervisor: who can sign in, a code for who cannot yet, and who ended it. */
export const CirclePage = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}/circle', { params: { familyId: useFamilyId() } })}>
    {(circle) => <Page circle={circle} />}
  </ShownView>
);
