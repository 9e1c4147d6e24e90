import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { HomeHeading } from '../referral/home-heading.tsx';
import { ReferralRows } from '../referral/referral-rows.tsx';
import { useReferrals } from '../referral/use-referrals.ts';

const Decided = (): ReactNode => {
  const t = useText('referral-list');
  const { rows, problem, more, isBusy } = useReferrals('done');
  return (
    <Section title={t('home.done.title')}>
      {rows === undefined && <Loading />}
      <ProblemNotice problem={problem} />
      {rows?.length === 0 && problem === undefined && (
        <EmptyState picture="list" title={t('assessor.done.none.title')}>
          {t('assessor.done.none.text')}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <ReferralRows rows={rows} reader="assessor" more={more} isBusy={isBusy} />
      )}
    </Section>
  );
};

/** What waits for the assessor, oldest first; then what waits for others; then what was decided. */
export const Home = (): ReactNode => {
  const t = useText('referral-list');
  const { rows, problem, more, isBusy } = useReferrals('open');
  const name = firstName(useSession()?.person?.name ?? '');
  if (rows === undefined) return <Loading />;
  const mine = rows.filter(({ isMyTurn }) => isMyTurn);
  const others = rows.filter(({ isMyTurn }) => !isMyTurn);
  return (
    <>
      <HomeHeading name={name} rows={rows} />
      <ProblemNotice problem={problem} />
      <Section title={t('home.mine.title')} aside={mine.length > 1 && t('home.mine.oldest')}>
        {mine.length === 0 && problem === undefined && (
          <EmptyState picture="list" title={t('assessor.none.title')}>
            {t('assessor.none.text')}
          </EmptyState>
        )}
        {mine.length > 0 && (
          <>
            <ReferralRows rows={mine} reader="assessor" more={more} isBusy={isBusy} />
            <p className="quiet small after">{t('own.note')}</p>
          </>
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('assessor.others.title')}>
          <ReferralRows rows={others} reader="assessor" more={mine.length === 0 ? more : undefined} isBusy={isBusy} />
        </Section>
      )}
      <Decided />
    </>
  );
};
