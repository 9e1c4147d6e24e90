import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import type { Question } from './bottleneck-views.ts';

/** What was asked back on the way, with the answers. */
export const QuestionList = ({ questions }: { readonly questions: readonly Question[] }): ReactNode => {
  const t = useText('ladder');
  if (questions.length === 0) return null;
  return (
    <Section title={t('questions')}>
      <ul className="rows">
        {questions.map(({ level, question, askedOn, answer, answeredOn }) => (
          <li className="row row--stacked" key={`${askedOn} ${question}`}>
            <p className="quiet small">
              {t(`level.${level}`)}, <DateText on={askedOn} />
            </p>
            <p dir="auto">
              <strong>{question}</strong>
            </p>
            {answer === undefined ? (
              <p className="quiet">{t('questions.open')}</p>
            ) : (
              <p dir="auto" className="written">
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
    </Section>
  );
};
