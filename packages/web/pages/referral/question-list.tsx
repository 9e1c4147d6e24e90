import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { ReferralView } from './referral-api.ts';

/** What the assessor asked and what the referrer answered, oldest first. */
export const QuestionList = ({ questions }: { readonly questions: ReferralView['questions'] }): ReactNode => {
  const t = useText('referral');
  const language = useLanguage();
  return (
    <Rows label={t('questions.title')}>
      {questions.map(({ question, askedAt, answer, answeredAt }) => (
        <Row key={askedAt} lead={<Icon name="say" />}>
          <p className="quiet small">{t('question.asked', { date: spokenDate(askedAt, 'weekday', language) })}</p>
          <p className="typed" dir="auto">
            <strong>{question}</strong>
          </p>
          {answer === undefined || answeredAt === undefined ? (
            <p className="quiet">{t('question.open')}</p>
          ) : (
            <>
              <p className="quiet small">
                {t('question.answered', { date: spokenDate(answeredAt, 'weekday', language) })}
              </p>
              <p className="typed" dir="auto">
                {answer}
              </p>
            </>
          )}
        </Row>
      ))}
    </Rows>
  );
};
