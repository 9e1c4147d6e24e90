import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { type Conversation, saidOn, standingOf } from './conversation-view.ts';
import { type Question, questions } from './questions.ts';
import { QuestionLink } from './talk-links.tsx';

/** The five questions, in any order, and how each stands. */
export const Five = ({ talk, now }: { readonly talk: Conversation; readonly now: Question | undefined }): ReactNode => {
  const t = useText('conversation');
  const stands = (question: Question): string | undefined => {
    const { standing } = standingOf(talk, question.name);
    if (standing !== 'open') return t(`standing.${standing}`);
    const count = saidOn(talk, question.name).length;
    return count > 0 ? t('count', { count }) : undefined;
  };
  return (
    <nav aria-label={t('five')}>
      <ol className="five">
        {questions.map((question, index) => {
          const standing = stands(question);
          return (
            <li key={question.name}>
              <QuestionLink talk={talk} question={question} isNow={question.name === now?.name}>
                <span className="five__number">{index + 1}</span>
                <span>
                  {t(`ask.${question.name}.plain`)}
                  {standing !== undefined && <span className="five__count">{standing}</span>}
                </span>
              </QuestionLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
