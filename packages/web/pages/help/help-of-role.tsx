import type { Role } from '@greep/access';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { tourHash } from '../../first-use/tour-hash.ts';
import { familyTopicsOf, staffTopicsOf } from '../../help/topics.ts';
import { Why } from '../../help/why.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useActingRole } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { ForReader } from './for-reader.tsx';

const Questions = ({ role }: { readonly role: Role }): ReactNode => {
  const t = useText('help');
  return (
    <Section title={t('questions.title')}>
      <p className="section__text">{t('questions.lead')}</p>
      {(familyTopicsOf[role] ?? []).map((topic) => (
        <Why key={topic} about={topic} />
      ))}
      {(staffTopicsOf[role] ?? []).map((topic) => (
        <WhyForStaff key={topic} about={topic} />
      ))}
    </Section>
  );
};

const Help = ({ role }: { readonly role: Role }): ReactNode => {
  const t = useText('help');
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Section title={t('tour.title')}>
        <p className="section__text">{t('tour.text')}</p>
        <p className="after">
          <ButtonLink to="/" hash={tourHash}>
            {t('tour.again')}
          </ButtonLink>
        </p>
      </Section>
      <Questions role={role} />
      <Section title={t('news.title')}>
        <p>
          <TextLink to="/nieuw">{t('news.link')}</TextLink>
        </p>
      </Section>
      <Section title={t('more.title')}>
        <p className="section__text">{t('more.text')}</p>
        <p className="after">
          <TextLink to="/hulp">{t('more.link')}</TextLink>
        </p>
      </Section>
    </>
  );
};

/** How Greep works, for the role somebody acts in; the tour begins here again. */
export const HelpOfRole = (): ReactNode => {
  const role = useActingRole()?.role;
  return role === undefined ? null : (
    <ForReader role={role}>
      <Help role={role} />
    </ForReader>
  );
};
