import { DateText } from '../../components/date-text.tsx';
import type { Fact } from '../../components/facts.tsx';
import type { ReferralView, SayReferral } from './referral-api.ts';

/** What was decided, when and why; nothing while nobody decided. */
export const outcomeFacts = (view: ReferralView, t: SayReferral): readonly Fact[] => {
  const { decidedOn, provider, approach, referredTo, reason, state } = view;
  const facts: readonly (Fact | undefined)[] = [
    decidedOn && [t('follow.decided'), <DateText key="decided" on={decidedOn} shape="full" />],
    provider && [t('follow.provider'), provider.name],
    approach && [t('follow.approach'), approach.name],
    referredTo ? [t('follow.to'), referredTo] : undefined,
    reason
      ? [
          t(state === 'withdrawn' && view.reader === 'referrer' ? 'follow.reason.mine' : 'follow.reason'),
          <span className="typed" dir="auto" key="reason">
            {reason}
          </span>,
        ]
      : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
};
