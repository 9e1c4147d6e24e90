import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import { Successes } from '../evaluation/successes.tsx';
import type { Plan } from './family-views.ts';

/** What went well when everybody looked back the last time. */
export const WentWell = ({ plan: { evaluations } }: { readonly plan: Plan }): ReactNode => {
  const t = useText('evaluation');
  const last = evaluations.at(-1);
  if (last === undefined || last.successes.length === 0) return null;
  return (
    <Section title={t('success.said')} aside={<DateText on={last.on} shape="full" />}>
      <Successes successes={last.successes} />
    </Section>
  );
};
