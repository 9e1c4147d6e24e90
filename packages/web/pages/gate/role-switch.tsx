import type { Role } from '@greep/access';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Face } from '../../components/face.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { actIn } from '../../session/acting-role.ts';
import { useRoleLabel } from '../../session/role-label.tsx';
import { sessionQuery, useActingRole, useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';

const faceOf = (role: Role): 'family' | 'own' | 'worker' | 'org' => {
  if (role === 'familyMember') return 'family';
  if (role === 'networkMember') return 'own';
  return role === 'familyWorker' ? 'worker' : 'org';
};

/** In which of their roles somebody works in this tab. Nothing of the other role stays on the screen. */
export const RoleSwitch = (): ReactNode => {
  const t = useText('gate');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const now = useActingRole();
  const labelOf = useRoleLabel();
  const roles = (session?.roles ?? []).map((role) => ({ ...role, label: labelOf(role) }));

  const work = async (assignmentId: string): Promise<void> => {
    actIn(assignmentId);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    await navigate({ to: '/' });
  };

  return (
    <>
      <PageHeading lead={t(roles.length > 1 ? 'switch.lead' : 'switch.one')}>{t('switch.title')}</PageHeading>
      <Rows>
        {roles.map(({ assignmentId, role, label }) => (
          <Row
            key={assignmentId}
            lead={role === 'familyMember' ? undefined : <Face kind={faceOf(role)} name={session?.person?.name ?? ''} />}
            end={
              assignmentId === now?.assignmentId ? (
                <Tag kind="now">{t('switch.now')}</Tag>
              ) : (
                <Button onClick={() => void work(assignmentId)} aria-label={`${t('switch.choose')}: ${label}`}>
                  {t('switch.choose')}
                </Button>
              )
            }
          >
            <strong>{label}</strong>
          </Row>
        ))}
      </Rows>
    </>
  );
};
