import type { ReactNode } from 'react';
import { Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import { TakenFamily } from './taken-family.tsx';
import { useAlong } from './use-along.ts';

export const TakenList = (): ReactNode => {
  const t = useText('along');
  const families = useAlong()?.families ?? [];
  if (families.length === 0) return null;
  return (
    <Section title={t('list')}>
      <Rows label={t('list')}>
        {families.map((family) => (
          <TakenFamily key={family.row.id} family={family} />
        ))}
      </Rows>
    </Section>
  );
};
