import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import type { ReferralRow } from './referral-api.ts';

/** A greeting, and how much waits. */
export const HomeHeading = ({
  name,
  rows,
  actions,
}: {
  readonly name: string;
  readonly rows: readonly ReferralRow[];
  readonly actions?: ReactNode;
}): ReactNode => {
  const t = useText('referral-list');
  const common = useText('common');
  const count = rows.filter(({ isMyTurn }) => isMyTurn).length;
  const lead = count === 0 ? t('home.lead.none') : t('home.lead', { count, words: numberInWords(count, common) });
  return (
    <PageHeading lead={lead} actions={actions}>
      {t('hello', { name })}
    </PageHeading>
  );
};
