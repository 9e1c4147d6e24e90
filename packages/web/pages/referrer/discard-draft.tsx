import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { forgetText } from '../../autosave/kept-text.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralId } from '../referral/referral-api.ts';

/** A draft that nobody else read can be thrown away. It cannot return, so the button is folded away and says so. */
export const DiscardDraft = ({
  id,
  whenSaved,
}: {
  readonly id: ReferralId;
  readonly whenSaved: (then: (version: number | undefined) => void) => void;
}): ReactNode => {
  const t = useText('referral');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /referrals/{referralId}/withdrawals', {
    changes: ['GET /referrals'],
  });
  const discard = async (version: number | undefined): Promise<void> => {
    const answer = await submit({ params: { referralId: id }, body: {}, ifMatch: version });
    if (!answer.ok) return;
    forgetText(`referral/${id}/draft`);
    await navigate({ to: '/' });
  };
  return (
    <details className="section">
      <summary>{t('discard.title')}</summary>
      <p>{t('discard.text')}</p>
      <ProblemNotice problem={problem} />
      <p className="after">
        <Button isBusy={isBusy} onClick={() => whenSaved((version) => void discard(version))}>
          {t('discard.do')}
        </Button>
      </p>
    </details>
  );
};
