import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { DateText } from '../../components/date-text.tsx';
import { type Fact, Facts } from '../../components/facts.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralPartProps } from '../referral/lazy-part.ts';
import { movedNews } from '../referral/moved-news.ts';
import { News, type NewsItem } from '../referral/news.tsx';
import { outcomeFacts } from '../referral/outcome-facts.tsx';
import { QuestionList } from '../referral/question-list.tsx';
import type { ReferralView, SayReferral } from '../referral/referral-api.ts';
import { ReferralLetter } from '../referral/referral-letter.tsx';
import { ReferralRest } from '../referral/referral-rest.tsx';
import { ReferralTrack } from '../referral/referral-track.tsx';
import { familyInWords, standingInWords } from '../referral/referral-words.ts';
import { useAfterSending } from './after-sending.ts';
import { AnswerQuestion } from './answer-question.tsx';
import { StartButton } from './start-button.tsx';
import { WithdrawReferral } from './withdraw-referral.tsx';

const nextOf = ({ state, progress }: ReferralView, t: SayReferral): string | undefined => {
  if (state === 'question-asked' || state === 'draft') return undefined;
  if (state === 'accepted' && progress?.state !== 'awaiting-worker') return undefined;
  return t(`follow.next.${state}`);
};

const HowItIs = ({ view, t }: { readonly view: ReferralView; readonly t: SayReferral }): ReactNode => {
  const list = useText('referral-list');
  const next = nextOf(view, t);
  const facts: readonly Fact[] = [
    ...(view.submittedOn
      ? [[t('follow.submitted'), <DateText key="on" on={view.submittedOn} shape="full" />] as const]
      : []),
    ...outcomeFacts(view, t),
  ];
  return (
    <Section title={t('follow.now')}>
      <p className="turn">
        {standingInWords(view, 'referrer', list)}
        {view.progress && (
          <span className="quiet">
            {' '}
            <DateText on={view.progress.since} />
          </span>
        )}
      </p>
      {next !== undefined && <p>{next}</p>}
      <Facts facts={facts} />
    </Section>
  );
};

/** After sending: how it goes, what the assessor asks, and what the family reads. */
export const FollowReferral = ({ view, version }: ReferralPartProps): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const common = useText('common');
  const { isSent } = useAfterSending(view.id);
  const [news, setNews] = useState<NewsItem | undefined>(
    isSent ? { kind: 'positive', title: t('sent.title'), text: t('sent.text') } : undefined,
  );
  const [moved, setMoved] = useState<string>();
  const onDone = (title: string): void => {
    setMoved(undefined);
    setNews({ kind: 'positive', title });
  };
  const { content, acts, questions } = view;
  const family = content?.familyName ?? '';
  const hasEnded = view.state === 'declined' || view.state === 'referred-on' || view.state === 'withdrawn';
  return (
    <>
      <Crumbs label={t('crumbs')} above={[{ to: '/', name: t('crumb.home') }]} here={familyInWords(family, list)} />
      <PageHeading
        lead={<ReferralTrack standing={view} />}
        actions={
          <Button icon="print" onClick={() => globalThis.print()}>
            {common('print')}
          </Button>
        }
      >
        {t('follow.title', { name: family || '…' })}
      </PageHeading>
      <News news={moved === undefined ? news : movedNews(view, moved, t)} />
      <WithMargin margin={content !== undefined && <ReferralRest content={content} />}>
        <HowItIs view={view} t={t} />
        {questions.length > 0 && (
          <Section title={t('questions.title')}>
            <QuestionList questions={questions} />
            {acts.includes('answer') && (
              <AnswerQuestion
                id={view.id}
                version={version}
                onMoved={setMoved}
                onDone={() => onDone(t('answer.done'))}
              />
            )}
          </Section>
        )}
        {content !== undefined && (
          <Section title={t('letter.title')}>
            <ReferralLetter content={content} referrerName={view.referrerName} />
          </Section>
        )}
        {acts.includes('withdraw') && (
          <WithdrawReferral
            id={view.id}
            version={version}
            onMoved={setMoved}
            onDone={() => onDone(t('withdraw.done'))}
          />
        )}
        {hasEnded && (
          <p className="after no-print">
            <StartButton look="outlined" text="start.again" />
          </p>
        )}
      </WithMargin>
    </>
  );
};
