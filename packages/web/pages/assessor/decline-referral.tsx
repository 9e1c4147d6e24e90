import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { useAct } from '../referral/use-act.ts';
import type { DecisionProps } from './decide-referral.tsx';
import { WordsForm } from './words-form.tsx';

/** A no, always with a reason that the referrer can discuss with the family. */
export const DeclineReferral = ({ view, version, onDone, onMoved }: DecisionProps): ReactNode => {
  const t = useText('referral');
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/declines', {
    onDone: () => onDone(t('decided.reason.next')),
    onMoved,
  });
  return (
    <WordsForm
      fields={[{ id: 'reason', label: t('decline.reason'), hint: t('reason.hint'), required: t('reason.required') }]}
      button={t('decline.do')}
      note={t('decide.final')}
      problem={problem}
      isBusy={isBusy}
      onSend={([reason = '']) => void act({ params: { referralId: view.id }, body: { reason }, ifMatch: version })}
    />
  );
};
