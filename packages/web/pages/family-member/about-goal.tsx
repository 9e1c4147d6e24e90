import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { type Fact, Facts } from '../../components/facts.tsx';
import { useText } from '../../text/use-text.ts';
import type { GoalContent } from './family-views.ts';

const weights = [1, 2, 3, 4, 5] as const;

/** What else is known of a goal, in words: where it is about, how much it matters, from when until when. */
export const AboutGoal = ({ content }: { readonly content: GoalContent }): ReactNode => {
  const t = useText('family-plan');
  const { lifeDomain, from, until } = content;
  const weight = weights.find((known) => known === content.weight) ?? 3;
  const isTopic = lifeDomain !== 'not-discussed' && lifeDomain !== 'not-relevant';
  const facts: readonly Fact[] = [
    ...(isTopic ? [[t('goal.domain'), t(`domain.${lifeDomain}`)] as const] : []),
    ...(content.kind === 'own' ? [[t('goal.weight'), t(`weight.${weight}`)] as const] : []),
    ...(from === undefined ? [] : [[t('goal.from'), <DateText key="from" on={from} shape="full" />] as const]),
    ...(until === undefined ? [] : [[t('goal.until'), <DateText key="until" on={until} shape="full" />] as const]),
  ];
  return <Facts facts={facts} />;
};
