import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Question } from './bottleneck-views.ts';

/** Each question with its answer, or with that it was taken back. */
export const QuestionRows = ({ questions }: { readonly questions: readonly Question[] }): ReactNode => {
  const t = useText('ladder');
  if (questions.length === 0) return null;
  return (
    <ul className="rows">
      {questions.map(({ level, question, askedOn, answer, answeredOn, takenBackOn }) => (
        <li className="row row--stacked" key={`${askedOn} ${question}`}>
          <p className="quiet small">
            {t(`level.${level}`)}, <DateText on={askedOn} />
          </p>
          <p {...asWritten(question)}>
            <strong>{question}</strong>
          </p>
          {takenBackOn !== undefined && <p className="quiet">{t('questions.takenBack')}</p>}
          {answer === undefined && takenBackOn === undefined && <p className="quiet">{t('questions.open')}</p>}
          {answer !== undefined && (
            <p {...asWritten(answer)} className="written">
              {answer}
              {answeredOn !== undefined && (
                <span className="quiet small">
                  {' '}
                  <DateText on={answeredOn} />
                </span>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What was asked back on the way, with the answers. */
export const QuestionList = ({ questions }: { readonly questions: readonly Question[] }): ReactNode => {
  const t = useText('ladder');
  if (questions.length === 0) return null;
  return (
    <Section title={t('questions')}>
      <QuestionRows questions={questions} />
    </Section>
  );
};
