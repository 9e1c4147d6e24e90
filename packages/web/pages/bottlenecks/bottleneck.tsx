import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { BottleneckHead } from './bottleneck-head.tsx';
import { changedByBottleneck } from './changed-by-bottleneck.ts';
import { Earlier } from './earlier.tsx';
import { GivenAnswer } from './given-answer.tsx';
import { LadderAside } from './ladder-aside.tsx';
import { MovedNotice, useMoved } from './moved.tsx';
import { OutgoingLetter } from './outgoing-letter.tsx';
import { QuestionList } from './question-list.tsx';
import { BringUpAgain, WithdrawBottleneck } from './quiet-acts.tsx';
import { rungsInFile } from './rungs.ts';
import { StepLines } from './step-lines.tsx';
import { SupervisorReply } from './supervisor-reply.tsx';
import { TextAtFamily } from './text-at-family.tsx';
import { TriedList } from './tried-list.tsx';
import { AnswerReturned, Judge } from './worker-acts.tsx';

/** The answer, and once it was said whether it helped. */
const Answered = ({ bottleneck: { answer, verdict } }: Pick<ActProps, 'bottleneck'>): ReactNode => {
  const ladder = useText('ladder');
  if (answer === undefined) return null;
  return (
    <Section title={ladder('answer')}>
      <GivenAnswer given={answer} />
      {verdict !== undefined && (
        <p className="after">
          <strong>{ladder(`helped.${verdict.helped}`)}.</strong> <span dir="auto">{verdict.words}</span>
        </p>
      )}
    </Section>
  );
};

/** What this reader can do now, the most urgent first. */
const Asked = (props: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const { bottleneck } = props;
  const { acts, reader, askedBack, state } = bottleneck;
  const bringUp = {
    to: '/gezinnen/$familyId/knelpunten/$bottleneckId/naar-boven',
    params: paramsOf(bottleneck),
  } as const;
  const canReply = acts.includes('answer') || acts.includes('return');
  return (
    <>
      {acts.includes('answer-question') && <AnswerReturned {...props} hint={t('returned.hint')} />}
      {acts.includes('send-answer') && (
        <Section title={t('asked.title')}>
          <p dir="auto" className="stuck__why">
            {askedBack?.question}
          </p>
          <p className="after no-print">
            <ButtonLink {...bringUp} look="filled">
              {t('asked.go')}
            </ButtonLink>
          </p>
        </Section>
      )}
      {state === 'leaving' && <TextAtFamily {...props} />}
      {acts.includes('judge') && <Judge {...props} />}
      {acts.includes('pass-up') && !canReply && (
        <Section title={t(reader === 'worker' ? 'overdue.title' : 'bring.title')}>
          <p>{t(reader === 'worker' ? 'overdue.text' : 'bring.text')}</p>
          <p className="after no-print">
            <ButtonLink {...bringUp} look="filled" icon="up">
              {t('bring.go')}
            </ButtonLink>
          </p>
        </Section>
      )}
    </>
  );
};

const Below = ({ bottleneck }: Pick<ActProps, 'bottleneck'>): ReactNode => {
  const t = useText('bottleneck');
  const language = useLanguage();
  const { left, content, questions } = bottleneck;
  return (
    <>
      <div className="pair">
        <TriedList tried={content.tried} level={2} />
        <QuestionList questions={questions} />
      </div>
      {left !== undefined && (
        <Section title={t('left.title')} aside={spokenDate(left.on, 'day', language)}>
          <OutgoingLetter text={left.text} />
        </Section>
      )}
    </>
  );
};

const One = (shown: Omit<ActProps, 'noteMoved'>): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const { moved, noteMoved } = useMoved(changedByBottleneck);
  const props: ActProps = { ...shown, noteMoved };
  const { bottleneck } = props;
  const { acts, familyId, familyName } = bottleneck;
  const canReply = acts.includes('answer') || acts.includes('return');
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        above={[
          { to: '/knelpunten', name: t('list.title') },
          { to: `/gezinnen/${familyId}`, name: t('family', { name: familyName }) },
        ]}
        here={t('crumb.here')}
      />
      <MovedNotice moved={moved} />
      <div className="stuck">
        <div>
          <BottleneckHead bottleneck={bottleneck} />
          <Answered bottleneck={bottleneck} />
          <Asked {...props} />
          <Below bottleneck={bottleneck} />
        </div>
        <LadderAside
          rungs={rungsInFile(bottleneck, today(), ladder)}
          note={{ title: t('note.title'), words: t('note') }}
        />
        {canReply && <SupervisorReply {...props} />}
        <div className="stuck__rest">
          <Earlier bottleneck={bottleneck} />
          <StepLines steps={bottleneck.steps} />
          {acts.includes('bring-up-again') && <BringUpAgain {...props} />}
          {acts.includes('withdraw') && <WithdrawBottleneck {...props} />}
        </div>
      </div>
    </>
  );
};

/** One bottleneck in the file: where it lies, what is asked, and what this reader can do about it. */
export const BottleneckPage = (): ReactNode => {
  const { familyId = '', bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /families/{familyId}/bottlenecks/{bottleneckId}', { params: { familyId, bottleneckId } });
  return (
    <ShownView shown={shown}>{(bottleneck, version) => <One bottleneck={bottleneck} version={version} />}</ShownView>
  );
};
