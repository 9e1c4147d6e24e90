import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Crumbs } from '../../components/crumbs.tsx';
import { Facts } from '../../components/facts.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Tag } from '../../components/tag.tsx';
import { today } from '../../text/day-distance.ts';
import { useText } from '../../text/use-text.ts';
import { GivenAnswer } from '../bottlenecks/given-answer.tsx';
import { LadderAside } from '../bottlenecks/ladder-aside.tsx';
import { MovedNotice, useMoved } from '../bottlenecks/moved.tsx';
import { QuestionList } from '../bottlenecks/question-list.tsx';
import { ladderRungs } from '../bottlenecks/rungs.ts';
import { StepLines } from '../bottlenecks/step-lines.tsx';
import { TriedList } from '../bottlenecks/tried-list.tsx';
import { changedOnLadder } from './changed-on-ladder.ts';
import { CorrectOnLadder } from './correct-answer.tsx';
import type { LadderBottleneck } from './doorbraak-views.ts';
import { PullBack } from './pull-back.tsx';
import { SeenBefore } from './seen-before.tsx';
import { TeamNotes } from './team-notes.tsx';
import { TeamReply } from './team-reply.tsx';

type Props = { readonly bottleneck: LadderBottleneck; readonly version: number | undefined };

const Beside = ({ bottleneck }: Pick<Props, 'bottleneck'>): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const { rungs, steps, due, state, weeksInFile } = bottleneck;
  const bottom = {
    name: t('bottom'),
    ...(weeksInFile > 0 && { days: weeksInFile * 7 }),
  };
  const shown = ladderRungs(
    {
      rungs: rungs.filter(({ level }) => level !== 'supervisor'),
      steps,
      due,
      isBelow: state === 'returned',
      isGone: state === 'withdrawn',
      bottom,
      today: today(),
    },
    ladder,
  );
  return <LadderAside rungs={shown} note={{ title: t('note.title'), words: t('note') }} />;
};

const Head = ({ bottleneck }: Pick<Props, 'bottleneck'>): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const { theme, text, level, state } = bottleneck;
  const facts = [
    text.whoMayDecide !== undefined && ([ladder('decides'), text.whoMayDecide] as const),
    text.organisations.length > 0 && ([ladder('organisations'), text.organisations.join(', ')] as const),
    [t('fact.at'), state === 'returned' ? t('bottom') : ladder(`level.${level}`)] as const,
  ].filter((fact) => fact !== false);
  return (
    <>
      <p className="stuck__tags">
        <Tag>{ladder(`theme.${theme}`)}</Tag>
        <Tag icon="lock">{t('noNames')}</Tag>
        {state !== 'on-agenda' && <Tag>{t(`state.${state}`)}</Tag>}
      </p>
      <PageHeading>{text.question}</PageHeading>
      <p className="stuck__why" dir="auto">
        {text.why}
      </p>
      {text.goalWords !== undefined && (
        <blockquote className="stuck__voice">
          <OwnWords size="quote">{text.goalWords}</OwnWords>
        </blockquote>
      )}
      <div className="who-decides">
        <Facts line facts={facts} />
      </div>
    </>
  );
};

const Main = (props: Props): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const { bottleneck, version } = props;
  const { id, text, pattern, questions, answer, acts, askedBack, nationalText, helped } = bottleneck;
  return (
    <div>
      <Head bottleneck={bottleneck} />
      <PullBack {...props} />
      {askedBack !== undefined && (
        <Section title={t('asked.title')}>
          <p dir="auto">{askedBack.question}</p>
        </Section>
      )}
      {answer !== undefined && (
        <Section title={ladder('answer')}>
          <GivenAnswer given={answer} />
          <p className="after">
            {helped === undefined ? t('answer.notJudged') : <strong>{ladder(`helped.${helped}`)}</strong>}
          </p>
          {acts.includes('correct') && (
            <CorrectOnLadder key={answer.corrections.length} id={id} version={version} answer={answer.answer} />
          )}
        </Section>
      )}
      <div className="pair">
        <TriedList tried={text.tried.map(({ month, what }) => ({ when: month, what }))} level={2} />
        <SeenBefore pattern={pattern} />
      </div>
      <QuestionList questions={questions} />
      {nationalText !== undefined && (
        <Section title={t('national.text')}>
          <p dir="auto">
            <strong>{nationalText.question}</strong>
          </p>
          <p dir="auto">{nationalText.why}</p>
        </Section>
      )}
    </div>
  );
};

const canReply = ({ acts }: LadderBottleneck): boolean =>
  acts.some((act) => ['answer', 'ask', 'pass-to-policy-team', 'pass-to-nation'].includes(act));

const One = (props: Props): ReactNode => {
  const t = useText('doorbraak');
  const { bottleneck } = props;
  const { moved, noteMoved } = useMoved(changedOnLadder);
  return (
    <>
      <Crumbs label={t('crumbs')} above={[{ to: '/', name: t('agenda.title') }]} here={t('crumb.here')} />
      <MovedNotice moved={moved} />
      <div className="stuck">
        <Main {...props} />
        <Beside bottleneck={bottleneck} />
        {canReply(bottleneck) && <TeamReply {...props} noteMoved={noteMoved} />}
        <div className="stuck__rest">
          <TeamNotes {...props} />
          <StepLines steps={bottleneck.steps} />
        </div>
      </div>
    </>
  );
};

/** One bottleneck without names: the ladder, the question, what was tried, what helped before, and the answer. */
export const LadderBottleneckPage = (): ReactNode => {
  const { bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /doorbraak-bottlenecks/{ladderId}', { params: { ladderId: bottleneckId } });
  return (
    <ShownView shown={shown}>{(bottleneck, version) => <One bottleneck={bottleneck} version={version} />}</ShownView>
  );
};
