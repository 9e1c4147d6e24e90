import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralId } from '../referral/referral-api.ts';
import { type OnMoved, useAct } from '../referral/use-act.ts';

/** Withdrawing cannot return, so it is folded away, says what happens, and asks why. */
export const WithdrawReferral = ({
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
  const [reason, setReason] = useState('');
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/withdrawals', { onDone, onMoved });
  const withdraw = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const typed = reason.trim();
    const body = typed === '' ? {} : { reason: typed };
    await act({ params: { referralId: id }, body, ifMatch: version });
  };
  return (
    <details className="section no-print">
      <summary>{t('withdraw.title')}</summary>
      <form onSubmit={(event) => void withdraw(event)} noValidate>
        <p>{t('withdraw.text')}</p>
        <ProblemNotice problem={problem} />
        <div className="after">
          <TextArea
            id="withdraw-reason"
            label={t('withdraw.reason')}
            optional
            value={reason}
            onType={setReason}
            maxLength={4000}
          />
        </div>
        <p className="after">
          <Button type="submit" isBusy={isBusy}>
            {t('withdraw.do')}
          </Button>
        </p>
      </form>
    </details>
  );
};
