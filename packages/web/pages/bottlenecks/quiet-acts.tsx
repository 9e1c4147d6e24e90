import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { useAct } from './use-act.ts';

/** It is not needed any more, or was told by mistake. What happened stays readable. */
export const WithdrawBottleneck = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const [reason, setReason] = useState('');
  const { act, isBusy, problem, mistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/withdrawals',
    { noteMoved },
  );
  const withdraw = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = reason.trim();
    await act({ params: paramsOf(bottleneck), body: words === '' ? {} : { reason: words }, ifMatch: version });
  };
  return (
    <details className="after no-print">
      <summary>{t('withdraw.open')}</summary>
      <form className="reply" onSubmit={(event) => void withdraw(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <TextArea
          id="reason"
          optional
          label={t('withdraw.label')}
          hint={t('withdraw.hint')}
          maxLength={1500}
          value={reason}
          onType={setReason}
        />
        <p className="buttons after">
          <Button type="submit" isBusy={isBusy}>
            {t('withdraw.go')}
          </Button>
        </p>
      </form>
    </details>
  );
};

/** Before it left: the text is not shown to the family any more, and can be written anew. */
export const WithdrawText = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const { act, isBusy, problem } = useAct('DELETE /families/{familyId}/bottlenecks/{bottleneckId}/outgoing-texts', {
    noteMoved,
  });
  return (
    <>
      <ProblemNotice problem={problem} />
      <p className="buttons after no-print">
        <Button
          icon="undo"
          isBusy={isBusy}
          onClick={() => void act({ params: paramsOf(bottleneck), ifMatch: version })}
        >
          {t('text.withdraw')}
        </Button>
      </p>
    </>
  );
};

/** The answer did not help: it goes round once more, with the same question or another. */
export const BringUpAgain = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const [question, setQuestion] = useState(bottleneck.content.question);
  const { act, isBusy, problem, mistakes } = useAct('POST /families/{familyId}/bottlenecks/{bottleneckId}/renewals', {
    noteMoved,
  });
  const bring = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = question.trim();
    await act({ params: paramsOf(bottleneck), body: words === '' ? {} : { question: words }, ifMatch: version });
  };
  return (
    <details className="after no-print">
      <summary>{t('again.open')}</summary>
      <form className="reply" onSubmit={(event) => void bring(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <TextArea
          id="question"
          label={t('again.label')}
          hint={t('again.hint')}
          error={mistakes[0]?.message}
          maxLength={1500}
          value={question}
          onType={setQuestion}
        />
        <p className="buttons after">
          <Button type="submit" isBusy={isBusy}>
            {t('again.go')}
          </Button>
        </p>
      </form>
    </details>
  );
};
