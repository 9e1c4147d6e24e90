import { type ReactNode, useState } from 'react';
import { Crumbs } from '../../components/crumbs.tsx';
import { type Fact, Facts } from '../../components/facts.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { ReferralPartProps } from '../referral/lazy-part.ts';
import { movedNews } from '../referral/moved-news.ts';
import { News, type NewsItem } from '../referral/news.tsx';
import { outcomeFacts } from '../referral/outcome-facts.tsx';
import { QuestionList } from '../referral/question-list.tsx';
import type { ReferralText, ReferralView } from '../referral/referral-api.ts';
import { ReferralLetter } from '../referral/referral-letter.tsx';
import { ReferralRest } from '../referral/referral-rest.tsx';
import { ReferralTrack } from '../referral/referral-track.tsx';
import { familyInWords, standingInWords } from '../referral/referral-words.ts';
import { DecideReferral } from './decide-referral.tsx';
import { SafetyOfReferral } from './safety-of-referral.tsx';
import { SimilarReferrals } from './similar-referrals.tsx';

const titleOf = ({ acts, state }: ReferralView): Extract<ReferralText, `assess.title${string}`> => {
  if (acts.includes('accept')) return 'assess.title';
  return state === 'withdrawn' ? 'assess.title.withdrawn' : 'assess.title.done';
};

const HowItIs = ({ view }: { readonly view: ReferralView }): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const facts: readonly Fact[] = outcomeFacts(view, t);
  return (
    <Section title={t('follow.now')}>
      <p className="turn">{standingInWords(view, 'assessor', list)}</p>
      <Facts facts={facts} />
      <p className="after no-print">
        <TextLink to="/">{t('decided.home')}</TextLink>
      </p>
    </Section>
  );
};

const Words = ({ view }: { readonly view: ReferralView }): ReactNode => {
  const t = useText('referral');
  const { content, questions } = view;
  return (
    <>
      {content !== undefined && (
        <>
          <Section title={t('letter.title')}>
            <ReferralLetter content={content} referrerName={view.referrerName} />
          </Section>
          <SafetyOfReferral content={content} />
        </>
      )}
      {questions.length > 0 && (
        <Section title={t('questions.title')}>
          <QuestionList questions={questions} />
        </Section>
      )}
    </>
  );
};

/** What the assessor reads before deciding, and the decision. */
export const AssessReferral = ({ view, version }: ReferralPartProps): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const language = useLanguage();
  const [news, setNews] = useState<NewsItem>();
  const [moved, setMoved] = useState<string>();
  const tell = (item: NewsItem): void => {
    setMoved(undefined);
    setNews(item);
  };
  const family = view.content?.familyName ?? '';
  const canDecide = view.acts.includes('accept');
  const date = spokenDate(view.submittedOn ?? view.startedAt, 'weekday', language);
  return (
    <>
      <Crumbs label={t('crumbs')} above={[{ to: '/', name: t('crumb.home') }]} here={familyInWords(family, list)} />
      <PageHeading
        lead={
          <>
            <p>{t('assess.waiting', { date, name: view.referrerName })}</p>
            <ReferralTrack standing={view} />
          </>
        }
      >
        {t(titleOf(view), { name: family || '…' })}
      </PageHeading>
      <News news={moved === undefined ? news : movedNews(view, moved, t)} />
      <WithMargin
        margin={
          <>
            <MarginNote title={t('assess.test.title')} strong>
              <p>{t('assess.test.text')}</p>
            </MarginNote>
            {view.content !== undefined && <ReferralRest content={view.content} />}
          </>
        }
      >
        {!canDecide && <HowItIs view={view} />}
        <Words view={view} />
      </WithMargin>
      {canDecide && (
        <>
          <SimilarReferrals view={view} />
          <DecideReferral view={view} version={version} onMoved={setMoved} onNews={tell} />
        </>
      )}
    </>
  );
};
