import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Face } from '../../components/face.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import { Endings } from './endings.tsx';
import { useMemberState } from './use-member-state.ts';

/** For the family: which readers have a way in, and what somebody said who ended their part. Absent while nobody has one. */
export const OurCircle = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('circle');
  const stateOf = useMemberState();
  const shown = useView('GET /families/{familyId}/circle', { params: { familyId } });
  const members = shown.state === 'here' ? shown.view.members.filter(({ invitedAt }) => invitedAt !== undefined) : [];
  if (members.length === 0) return null;
  return (
    <Section title={t('our.title')}>
      <p className="section__text">{t('our.text')}</p>
      <Rows>
        {members.map((member) => (
          <Row
            key={`${member.kind} ${member.name}`}
            lead={<Face kind={member.kind === 'network' ? 'own' : 'org'} name={member.name} />}
          >
            <p>
              <strong>{member.name}</strong>{' '}
              {member.organisationName !== undefined && (
                <span className="quiet">{t('circle.of', { organisation: member.organisationName })}</span>
              )}
            </p>
            <p className="small">{stateOf(member)}</p>
            <Endings member={member} />
          </Row>
        ))}
      </Rows>
    </Section>
  );
};
