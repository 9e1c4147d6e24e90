import { type ReactNode, useState } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { Concerns } from './concerns.tsx';
import { type Conversation, saidOn } from './conversation-view.ts';
import { Paper } from './paper.tsx';
import { type Asking, askings, type Question } from './questions.ts';
import { Say } from './say.tsx';
import { Steps } from './steps.tsx';
import type { TellSaving } from './told.ts';
import { useChoosing } from './use-choosing.ts';
import { useDrag } from './use-drag.ts';

const Otherwise = ({
  question,
  asking,
  onAsk,
}: {
  readonly question: Question;
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
}): ReactNode => {
  const t = useText('conversation');
  return (
    <>
      {t('otherwise')}{' '}
      {askings
        .filter((other) => other !== asking)
        .map((other) => (
          <button key={other} type="button" className="link-button asking" onClick={() => onAsk(other)}>
            {other === 'other' && question.name === 'change' ? t('miracle') : t(`ask.${question.name}.${other}`)}
          </button>
        ))}
    </>
  );
};

/** One question in big letters, what was said on it, one field to write in, and the plan on paper beside it. */
export const AskedQuestion = ({
  talk,
  question,
  tellSaving,
  announce,
}: {
  readonly talk: Conversation;
  readonly question: Question;
  readonly tellSaving: TellSaving;
  readonly announce: (said: string) => void;
}): ReactNode => {
  const t = useText('conversation');
  const [asking, setAsking] = useState<Asking>('plain');
  const choosing = useChoosing(talk.familyId, announce);
  const said = saidOn(talk, question.name);
  const { take, place, dragged, isAbove } = useDrag((id) => {
    const concern = said.find((one) => one.id === id);
    if (concern) void choosing.choose(concern, true);
  });
  return (
    <div className="talk">
      <div>
        <PageHeading
          title={t(`ask.${question.name}.plain`)}
          lead={<Otherwise question={question} asking={asking} onAsk={setAsking} />}
        >
          {t(`ask.${question.name}.${asking}`)}
        </PageHeading>
        <ProblemNotice problem={choosing.problem} />
        <Concerns
          {...choosing}
          said={said}
          dropped={talk.concerns.filter((one) => one.isDropped && one.question === question.name)}
          take={take}
        />
        <Say talk={talk} question={question.name} tellSaving={tellSaving} announce={announce} />
        {question.name === 'approach' && <Steps talk={talk} tellSaving={tellSaving} />}
      </div>
      <Paper talk={talk} place={place} isAwaited={dragged !== undefined} isAbove={isAbove} />
    </div>
  );
};
