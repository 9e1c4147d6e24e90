import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { useAct } from '../referral/use-act.ts';
import type { DecisionProps } from './decide-referral.tsx';
import { WordsForm } from './words-form.tsx';

/** A question to the referrer; the referral then waits for the answer. */
export const AskReferrer = ({ view, version, onDone, onMoved }: DecisionProps): ReactNode => {
  const t = useText('referral');
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/questions', {
    onDone: () => onDone(t('decided.ask.next')),
    onMoved,
  });
  return (
    <WordsForm
      fields={[{ id: 'question', label: t('ask.label'), hint: t('ask.hint'), required: t('ask.required') }]}
      button={t('ask.do')}
      problem={problem}
      isBusy={isBusy}
      onSend={([question = '']) => void act({ params: { referralId: view.id }, body: { question }, ifMatch: version })}
    />
  );
};
