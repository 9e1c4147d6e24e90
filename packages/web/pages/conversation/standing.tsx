import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { type Conversation, conversationCall, saidOn, standingOf } from './conversation-view.ts';
import { type Question, questionAfter } from './questions.ts';
import { NextLink } from './talk-links.tsx';

const answers = ['not-discussed', 'not-relevant'] as const;

/** At the end of every question: nothing is compulsory, and that it was not discussed is an answer too. */
export const Standing = ({
  talk,
  question,
  announce,
}: {
  readonly talk: Conversation;
  readonly question: Question;
  readonly announce: (said: string) => void;
}): ReactNode => {
  const t = useText('conversation');
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/conversation/questions/{question}', {
    changes: [conversationCall],
  });
  const { standing, version } = standingOf(talk, question.name);
  const next = questionAfter(question);
  const isSpokenOf = saidOn(talk, question.name).length > 0;
  const set = async (answer: (typeof answers)[number]): Promise<void> => {
    const isOpen = standing === answer;
    const params = { familyId: talk.familyId, question: question.name };
    const { ok } = await submit({ params, body: { standing: isOpen ? 'open' : answer }, ifMatch: version });
    if (ok) announce(t(isOpen ? 'standing.opened' : `standing.said.${answer}`));
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      <p className="quiet">{t('nothingMust')}</p>
      <div className="buttons">
        {!isSpokenOf &&
          answers.map((answer) => (
            <Button
              key={answer}
              look={standing === answer ? 'outlined' : 'plain'}
              icon={standing === answer ? 'check' : undefined}
              isBusy={isBusy}
              aria-pressed={standing === answer}
              onClick={() => void set(answer)}
            >
              {t(`standing.choose.${answer}`)}
            </Button>
          ))}
        {next !== undefined && (
          <NextLink talk={talk} question={next}>
            {t('next')}
          </NextLink>
        )}
      </div>
    </>
  );
};
