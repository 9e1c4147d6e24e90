import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Face } from '../../components/face.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { FormerMembers } from './end-member.tsx';
import type { FamilyFile, Member } from './family-views.ts';

const MemberRow = ({ file, member }: { readonly file: FamilyFile; readonly member: Member }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  const { name, relation, born, age, hasAuthority, mustAgree, invitedAt, personId } = member;
  const about = [
    t(`relation.${relation}`),
    born === undefined
      ? t('member.bornUnknown')
      : t('member.born', { date: spokenDate(born, 'full', language), age: age ?? 0 }),
    hasAuthority && t('member.authority'),
  ].filter((part) => part !== false);
  const params = { familyId: file.id, personId };
  return (
    <Row
      lead={<Face kind="family" name={name} />}
      end={
        file.acts.includes('manage-members') && (
          <span className="buttons no-print">
            <TextLink
              to="/gezinnen/$familyId/leden/$personId"
              params={params}
              aria-label={`${t('member.correct')}: ${name}`}
            >
              {t('member.correct')}
            </TextLink>
            <ButtonLink
              to="/gezinnen/$familyId/leden/$personId/uitnodiging"
              params={params}
              aria-label={`${t('member.invite')}: ${name}`}
            >
              {t('member.invite')}
            </ButtonLink>
          </span>
        )
      }
    >
      <p>
        <strong>{name}</strong> {mustAgree && <Tag>{t('member.mustAgree')}</Tag>}
      </p>
      <p className="quiet small">
        {about.join(' · ')}
        {invitedAt !== undefined && ` · ${t('member.invited', { date: spokenDate(invitedAt, 'day', language) })}`}
      </p>
    </Row>
  );
};

/** Who belongs to the family, who has authority and who must agree to the plan in person. */
export const Members = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  return (
    <Section
      title={t('members.title')}
      aside={
        file.acts.includes('manage-members') && (
          <TextLink to="/gezinnen/$familyId/leden/nieuw" params={{ familyId: file.id }}>
            {t('member.add')}
          </TextLink>
        )
      }
    >
      {file.members.length === 0 ? (
        <p className="quiet">{t('members.none')}</p>
      ) : (
        <Rows label={t('members.title')}>
          {file.members.map((member) => (
            <MemberRow key={member.personId} file={file} member={member} />
          ))}
        </Rows>
      )}
      <FormerMembers file={file} />
    </Section>
  );
};
