import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralId } from '../referral/referral-api.ts';
import { type OnMoved, useAct } from '../referral/use-act.ts';

const none: readonly FieldMistake[] = [];

/** The referrer answers the assessor; what was typed stays when sending did not work. */
export const AnswerQuestion = ({
  id,
  version,
  onDone,
  onMoved,
}: {
  readonly id: ReferralId;
  readonly version: number | undefined;
  readonly onDone: () => void;
  readonly onMoved: OnMoved;
}): ReactNode => {
  const t = useText('referral');
  const [answer, setAnswer] = useState('');
  const [mistakes, setMistakes] = useState(none);
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/answers', { onDone, onMoved });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (answer.trim() === '') return setMistakes([{ field: 'answer', message: t('answer.required') }]);
    setMistakes(none);
    await act({ params: { referralId: id }, body: { answer: answer.trim() }, ifMatch: version });
  };
  return (
    <form className="after no-print" onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <TextArea
        id="answer"
        label={t('answer.label')}
        hint={t('answer.hint')}
        error={mistakes[0]?.message}
        value={answer}
        onType={setAnswer}
        maxLength={4000}
      />
      <p className="after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('answer.do')}
        </Button>
      </p>
    </form>
  );
};
