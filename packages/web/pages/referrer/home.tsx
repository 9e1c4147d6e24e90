import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { HomeHeading } from '../referral/home-heading.tsx';
import type { ReferralRow } from '../referral/referral-api.ts';
import { ReferralRows } from '../referral/referral-rows.tsx';
import { isEnded } from '../referral/referral-words.ts';
import { type Referrals, useReferrals } from '../referral/use-referrals.ts';
import { StartButton } from './start-button.tsx';

const oldestFirst = (rows: readonly ReferralRow[]): readonly ReferralRow[] =>
  rows.toSorted((one, other) => one.on.localeCompare(other.on));

const Lists = ({ rows, list }: { readonly rows: readonly ReferralRow[]; readonly list: Referrals }): ReactNode => {
  const t = useText('referral-list');
  const mine = oldestFirst(rows.filter(({ isMyTurn }) => isMyTurn));
  const running = oldestFirst(rows.filter((row) => !row.isMyTurn && !isEnded(row)));
  const ended = rows.filter((row) => !row.isMyTurn && isEnded(row));
  return (
    <>
      <Section title={t('home.mine.title')} aside={mine.length > 1 && t('home.mine.oldest')}>
        {mine.length === 0 ? (
          <EmptyState picture="list" title={t('referrer.mine.none.title')}>
            {t('referrer.mine.none.text')}
          </EmptyState>
        ) : (
          <ReferralRows rows={mine} reader="referrer" />
        )}
      </Section>
      {running.length > 0 && (
        <Section title={t('home.others.title')}>
          <ReferralRows rows={running} reader="referrer" />
        </Section>
      )}
      {ended.length > 0 && (
        <Section title={t('home.done.title')}>
          <ReferralRows rows={ended} reader="referrer" />
        </Section>
      )}
      {list.more !== undefined && (
        <p className="after">
          <Button onClick={list.more} isBusy={list.isBusy}>
            {t('home.more')}
          </Button>
        </p>
      )}
    </>
  );
};

/** What waits for the referrer, then what is under way with others, then what is done. */
export const Home = (): ReactNode => {
  const t = useText('referral-list');
  const list = useReferrals('open');
  const name = firstName(useSession()?.person?.name ?? '');
  const { rows, problem } = list;
  if (rows === undefined) return <Loading />;
  if (rows.length === 0 && problem === undefined)
    return (
      <>
        <PageHeading>{t('hello', { name })}</PageHeading>
        <EmptyState picture="list" level={2} title={t('referrer.none.title')} action={<StartButton />}>
          {t('referrer.none.text')}
        </EmptyState>
      </>
    );
  return (
    <>
      <HomeHeading name={name} rows={rows} actions={<StartButton />} />
      <ProblemNotice problem={problem} />
      <Lists rows={rows} list={list} />
    </>
  );
};
