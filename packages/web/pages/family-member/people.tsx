import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Face } from '../../components/face.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { OurFlower } from './our-flower.tsx';
import { ReadersNow } from './readers-now.tsx';
import { WithOurFamily } from './with-our-family.tsx';

type Member = FamilyFile['members'][number];

/** Below this age a child has no say of its own (Jeugdwet 7.3.4) and gets no code. */
const ageOfOwnSay = 12;

const MemberRow = ({ member, canInvite }: { readonly member: Member; readonly canInvite: boolean }): ReactNode => {
  const t = useText('family-plan');
  const { personId, name, relation, age, mustAgree, isMe } = member;
  const isChild = relation === 'youth' && (age ?? ageOfOwnSay) < ageOfOwnSay;
  return (
    <Row lead={<Face kind="family" name={name} />}>
      <p>
        <strong>{name}</strong>{' '}
        <span className="quiet">
          {isMe ? t('people.you') : t(`relation.${relation}`)}
          {age !== undefined && t('people.age', { age })}
        </span>
      </p>
      {mustAgree && <p className="small">{t('people.mustAgree')}</p>}
      {canInvite && !mustAgree && !isMe && !isChild && (
        <p className="small no-print">
          <TextLink to="/mensen/code/$personId" params={{ personId }}>
            {t('people.invite', { who: firstName(name) })}
          </TextLink>
        </p>
      )}
    </Row>
  );
};

const PeoplePage = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('family-plan');
  return (
    <>
      <PageHeading>{t('people.title')}</PageHeading>
      <Section title={t('people.family')}>
        <Rows>
          {file.members.map((member) => (
            <MemberRow key={member.personId} member={member} canInvite={file.acts.includes('invite-member')} />
          ))}
        </Rows>
        <p className="quiet small after">{t('people.whoMust')}</p>
      </Section>
      <OurFlower file={file} plan={plan} />
      <ReadersNow plan={plan} members={file.members.map(({ name }) => name)} />
    </>
  );
};

const PeopleOf = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const file = useView('GET /families/{familyId}', { params: { familyId } });
  const plan = useView('GET /families/{familyId}/plan', { params: { familyId } });
  return (
    <ShownView shown={file}>
      {(ourFile) => <ShownView shown={plan}>{(ourPlan) => <PeoplePage file={ourFile} plan={ourPlan} />}</ShownView>}
    </ShownView>
  );
};

export const People = (): ReactNode => <WithOurFamily>{(familyId) => <PeopleOf familyId={familyId} />}</WithOurFamily>;
