import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Face } from '../../components/face.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { Endings } from './endings.tsx';
import { useMemberState } from './use-member-state.ts';

/** In the file: who reads along, and the way to their codes. */
export const CirclePart = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('circle');
  const stateOf = useMemberState();
  const shown = useView('GET /families/{familyId}/circle', { params: { familyId } });
  if (shown.state !== 'here') return null;
  const { members } = shown.view;
  return (
    <Section
      title={t('part.title')}
      aside={
        <TextLink to="/gezinnen/$familyId/kring" params={{ familyId }}>
          {t('part.link')}
        </TextLink>
      }
    >
      {members.length === 0 ? (
        <p className="quiet">{t('part.none')}</p>
      ) : (
        <Rows label={t('part.title')}>
          {members.map((member) => (
            <Row
              key={`${member.kind} ${member.name}`}
              lead={<Face kind={member.kind === 'network' ? 'own' : 'org'} name={member.name} />}
            >
              <p>
                <strong>{member.name}</strong> <span className="quiet">{t(`circle.${member.what}`)}</span>
              </p>
              <p className="quiet small">{stateOf(member)}</p>
              <Endings member={member} />
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
};
