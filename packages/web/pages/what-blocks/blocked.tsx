import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Ladder, type Rung } from '../../pictures/ladder.tsx';
import { asWritten } from '../../text/as-written.ts';
import { today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { ActProps } from '../bottlenecks/act-props.ts';
import { changedByBottleneck } from '../bottlenecks/changed-by-bottleneck.ts';
import { Earlier } from '../bottlenecks/earlier.tsx';
import { Corrections } from '../bottlenecks/given-answer.tsx';
import { MovedNotice, useMoved } from '../bottlenecks/moved.tsx';
import { QuestionList } from '../bottlenecks/question-list.tsx';
import { BringUpAgain, WithdrawBottleneck } from '../bottlenecks/quiet-acts.tsx';
import { AnswerText } from '../bottlenecks/read-as-family.tsx';
import { rungsInFile } from '../bottlenecks/rungs.ts';
import { StepLines } from '../bottlenecks/step-lines.tsx';
import { AnswerReturned } from '../bottlenecks/worker-acts.tsx';
import { WithOurFamily } from '../family-member/with-our-family.tsx';
import { AnswerOutgoing } from './answer-text.tsx';
import { SayWhetherHelped } from './say-whether-helped.tsx';
import { standingOf } from './standing-of.ts';

/** The rungs in the family's words: who they are, not what they are called. */
const inPlainWords = (rungs: readonly Rung[], t: Say<'blocked'>): readonly Rung[] =>
  rungs.map((rung) => {
    const level = (['family', 'supervisor', 'doorbraakteam', 'policyTeam', 'national'] as const).find(
      (known) => known === rung.key,
    );
    if (level === undefined) return rung;
    const { text: said, ...rest } = rung;
    const text = rung.standing === 'passed' && said !== undefined ? said : t(`rung.${level}.text`);
    return { ...rest, name: t(`rung.${level}`), text };
  });

const Answered = (props: ActProps): ReactNode => {
  const t = useText('blocked');
  const ladder = useText('ladder');
  const language = useLanguage();
  const { answer, verdict, acts } = props.bottleneck;
  if (answer === undefined) return null;
  return (
    <>
      <Section title={ladder('read.solve')} aside={spokenDate(answer.on, 'day', language)}>
        <div className="section__text read-as">
          <AnswerText
            words={answer.answer.words}
            deals={answer.answer.agreements.map((deal) => ({ ...deal, before: deal.before }))}
          />
          <p className="quiet small">{t(`from.${answer.level}`)}</p>
          <Corrections corrections={answer.corrections} />
        </div>
      </Section>
      {acts.includes('judge') && <SayWhetherHelped {...props} />}
      {verdict !== undefined && (
        <Section title={t('verdict')}>
          <p className="section__text">{ladder(`helped.${verdict.helped}`)}.</p>
          {verdict.words !== undefined && <OwnWords>{verdict.words}</OwnWords>}
        </Section>
      )}
    </>
  );
};

const One = (shown: Omit<ActProps, 'noteMoved'>): ReactNode => {
  const t = useText('blocked');
  const ladder = useText('ladder');
  const { moved, noteMoved } = useMoved(changedByBottleneck);
  const props: ActProps = { ...shown, noteMoved };
  const { bottleneck } = props;
  const { question, reportedBy, reportedOn, goal, askedBack, questions, steps, acts } = bottleneck;
  const standing = standingOf(bottleneck);
  const language = useLanguage();
  return (
    <>
      {goal === undefined ? (
        <BackLink to="/plan">{t('back')}</BackLink>
      ) : (
        <BackLink to="/plan/doel/$goalId" params={{ goalId: goal.id }}>
          {t('back.goal')}
        </BackLink>
      )}
      <MovedNotice moved={moved} />
      <p className="quiet small">{t('title')}</p>
      <PageHeading
        ownWords={reportedBy.as === 'family'}
        lead={`${reportedBy.name}, ${spokenDate(reportedOn, 'full', language)}`}
      >
        {question}
      </PageHeading>
      <p>
        <strong>{t(`state.${standing}`)}</strong> {t(`next.${standing}`)}
      </p>
      {acts.includes('answer-question') && <AnswerReturned {...props} hint={t('asked.hint')} />}
      {askedBack !== undefined && !acts.includes('answer-question') && (
        <Section title={ladder('read.back')}>
          <p className="section__text" {...asWritten(askedBack.question)}>
            {askedBack.question}
          </p>
          <p className="quiet small">{t('asked.how')}</p>
        </Section>
      )}
      <AnswerOutgoing {...props} />
      <Answered {...props} />
      <Section title={ladder('title')}>
        <Ladder rungs={inPlainWords(rungsInFile(bottleneck, today(), ladder), t)} />
      </Section>
      <QuestionList questions={questions} />
      <Earlier bottleneck={bottleneck} />
      <StepLines steps={steps} />
      {acts.includes('bring-up-again') && <BringUpAgain {...props} />}
      {acts.includes('withdraw') && <WithdrawBottleneck {...props} />}
    </>
  );
};

const OneOf = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const { bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /families/{familyId}/bottlenecks/{bottleneckId}', { params: { familyId, bottleneckId } });
  return (
    <ShownView shown={shown}>{(bottleneck, version) => <One bottleneck={bottleneck} version={version} />}</ShownView>
  );
};

/** What stands in the way of a goal, as the family reads it: where it lies, what is asked of them, and the answer. */
export const Blocked = (): ReactNode => <WithOurFamily>{(familyId) => <OneOf familyId={familyId} />}</WithOurFamily>;
