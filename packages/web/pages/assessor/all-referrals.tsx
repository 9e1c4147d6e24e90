import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { List } from '../../list/list.tsx';
import { MoreRows } from '../../list/more-rows.tsx';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import type { ReferralRow } from '../referral/referral-api.ts';
import { useReferrals } from '../referral/use-referrals.ts';
import { useReferralList } from './use-referral-list.tsx';

const myTurnFirst = (one: ReferralRow, other: ReferralRow): number => Number(other.isMyTurn) - Number(one.isMyTurn);

/** Every referral that the assessor may see, open and decided, in one list. */
export const AllReferrals = (): ReactNode => {
  const t = useText('referral-list');
  const common = useText('common');
  const [open, done] = [useReferrals('open'), useReferrals('done')];
  const list = useReferralList();
  if (open.rows === undefined || done.rows === undefined) return <Loading />;
  const rows = [...open.rows.toSorted(myTurnFirst), ...done.rows];
  const more = open.more ?? done.more;
  const mine = open.rows.filter(({ isMyTurn }) => isMyTurn).length;
  return (
    <>
      <PageHeading title={t('all.title')} lead={t('all.lead')}>
        {mine === 0
          ? t('all.none.mine')
          : t('all.mine', { count: mine, words: beginSentence(numberInWords(mine, common)) })}
      </PageHeading>
      <ProblemNotice problem={open.problem ?? done.problem} />
      {rows.length === 0 ? (
        <EmptyState picture="list" title={t('assessor.none.title')} level={2}>
          {t('assessor.none.text')}
        </EmptyState>
      ) : (
        <List rows={rows} list={list} more={more && <MoreRows more={more} isBusy={open.isBusy || done.isBusy} />} />
      )}
    </>
  );
};
