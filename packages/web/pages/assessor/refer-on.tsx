import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { useAct } from '../referral/use-act.ts';
import type { DecisionProps } from './decide-referral.tsx';
import { WordsForm } from './words-form.tsx';

/** Other help fits better: where to, and why. */
export const ReferOn = ({ view, version, onDone, onMoved }: DecisionProps): ReactNode => {
  const t = useText('referral');
  const { act, isBusy, problem } = useAct('POST /referrals/{referralId}/onward-referrals', {
    onDone: () => onDone(t('decided.reason.next')),
    onMoved,
  });
  return (
    <WordsForm
      fields={[
        { id: 'to', label: t('refer.to'), required: t('refer.to.required'), isLine: true },
        { id: 'reason', label: t('refer.reason'), hint: t('reason.hint'), required: t('reason.required') },
      ]}
      button={t('refer.do')}
      note={t('decide.final')}
      problem={problem}
      isBusy={isBusy}
      onSend={([to = '', reason = '']) =>
        void act({ params: { referralId: view.id }, body: { to, reason }, ifMatch: version })
      }
    />
  );
};
