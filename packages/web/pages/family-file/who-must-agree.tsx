import type { ReactNode } from 'react';
import { Face } from '../../components/face.tsx';
import { Notice } from '../../components/notice.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';

/** Everybody who must say yes in person, and why: parents with authority, and youths from 12. */
export const WhoMustAgree = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-file');
  const asked = plan.people.filter(({ mustAgree }) => mustAgree);
  return (
    <Section title={t('propose.who')}>
      {asked.length === 0 ? (
        <Notice kind="warning">
          <p>{t('propose.nobody')}</p>
          <p>
            <TextLink to="/gezinnen/$familyId" params={{ familyId: file.id }}>
              {t('backToFamily', { name: file.name })}
            </TextLink>
          </p>
        </Notice>
      ) : (
        <Rows label={t('propose.who')}>
          {asked.map(({ personId, name, relation }) => {
            const member = file.members.find((candidate) => candidate.personId === personId);
            const isInvited = member?.invitedAt !== undefined;
            const isAgeKnown = member?.born !== undefined;
            return (
              <Row key={personId} lead={<Face kind="family" name={name} />}>
                <p>
                  <strong>{name}</strong>{' '}
                  <span className="quiet">
                    {t(
                      relation === 'youth'
                        ? isAgeKnown
                          ? 'propose.why.youth'
                          : 'propose.why.unknown'
                        : 'propose.why.parent',
                    )}
                  </span>
                </p>
                {!isInvited && (
                  <p className="quiet small">
                    {t('propose.notInvited', { name })}{' '}
                    <TextLink
                      to="/gezinnen/$familyId/leden/$personId/uitnodiging"
                      params={{ familyId: file.id, personId }}
                    >
                      {t('member.invite')}
                    </TextLink>
                  </p>
                )}
              </Row>
            );
          })}
        </Rows>
      )}
    </Section>
  );
};
