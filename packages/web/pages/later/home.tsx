import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { firstName } from '../../session/first-name.ts';
import { useRoleLabel } from '../../session/role-label.tsx';
import { useActingRole, useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

/** The home of a role whose work comes in a later version: says so, and says what works already. */
export const Home = (): ReactNode => {
  const t = useText('later');
  const name = firstName(useSession()?.person?.name ?? '');
  const labelOf = useRoleLabel();
  const acting = useActingRole();
  const role = acting === undefined ? '' : labelOf(acting);
  return (
    <>
      <PageHeading lead={t('lead', { role })}>{t('hello', { name })}</PageHeading>
      <EmptyState picture="list" title={t('none.title')} level={2}>
        {t('none.text', { role })}
      </EmptyState>
      <Section title={t('works')}>
        <Rows>
          <Row>{t('works.signIn')}</Row>
          <Row>{t('works.safe')}</Row>
          <Row>{t('works.read')}</Row>
        </Rows>
      </Section>
    </>
  );
};
