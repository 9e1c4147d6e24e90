import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button, type ButtonLook } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { ListText } from '../referral/referral-api.ts';

/** Begins an empty draft and opens it. */
export const StartButton = ({
  look = 'filled',
  text = 'start',
}: {
  readonly look?: ButtonLook;
  readonly text?: Extract<ListText, 'start' | 'start.again'>;
}): ReactNode => {
  const t = useText('referral-list');
  const navigate = useNavigate();
  const { submit, isBusy, problem } = useSubmit('POST /referrals', { changes: ['GET /referrals'] });
  const start = async (): Promise<void> => {
    const answer = await submit({ body: {} });
    if (answer.ok) await navigate({ to: '/aanmeldingen/$referralId', params: { referralId: answer.view.id } });
  };
  return (
    <>
      <Button look={look} icon="plus" isBusy={isBusy} onClick={() => void start()}>
        {t(text)}
      </Button>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  );
};
