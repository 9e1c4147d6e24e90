import type { ReactNode } from 'react';
import { Face } from '../../components/face.tsx';
import { Row } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { Person } from './directory-views.ts';
import { useRoleName } from './use-role-name.ts';

export const PersonRow = ({ person }: { readonly person: Person }): ReactNode => {
  const t = useText('admin');
  const roleName = useRoleName();
  const { id, name, roles, state, isLinked } = person;
  const kind = roles.some(({ role }) => role === 'familyWorker') ? 'worker' : 'org';
  return (
    <Row
      lead={<Face kind={kind} name={name} />}
      end={
        <>
          {state === 'left' && <Tag>{t('people.left')}</Tag>}
          {state === 'active' && !isLinked && <Tag icon="clock">{t('people.notYet')}</Tag>}
        </>
      }
    >
      <p>
        <TextLink to="/beheer/mensen/$personId" params={{ personId: id }}>
          {name}
        </TextLink>
      </p>
      <p className="quiet">{roles.length === 0 ? t('people.noRole') : roles.map(roleName).join(' · ')}</p>
    </Row>
  );
};
