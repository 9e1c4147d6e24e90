import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralText, ReferralView } from './referral-api.ts';

type Standing = Pick<ReferralView, 'state' | 'progress'>;

const steps = ['track.written', 'track.assessed', 'track.accepted', 'track.worker', 'track.met'] as const;

const reached = ({ state, progress }: Standing): number => {
  if (state === 'draft') return 0;
  if (state !== 'accepted') return 1;
  if (progress?.state === 'awaiting-worker') return 2;
  return progress?.state === 'running' || progress?.state === 'closed' ? 4 : 3;
};

/** The steps from writing to meeting, as far as this one goes: after a no there is no way on. */
const stepsOf = (standing: Standing): readonly ReferralText[] => {
  if (standing.state === 'question-asked') return ['track.written', 'track.question', ...steps.slice(2)];
  if (standing.progress?.state === 'not-started')
    return ['track.written', 'track.assessed', 'track.accepted', 'track.stopped'];
  if (standing.state === 'declined' || standing.state === 'referred-on' || standing.state === 'withdrawn')
    return ['track.written', 'track.stopped'];
  return steps;
};

export const ReferralTrack = ({ standing }: { readonly standing: Standing }): ReactNode => {
  const t = useText('referral');
  const present = reached(standing);
  return (
    <ol className="phases" aria-label={t('track.label')}>
      {stepsOf(standing).map((step, index) => (
        <li
          key={step}
          className={index === present ? 'phases__now' : undefined}
          aria-current={index === present ? 'step' : undefined}
        >
          {index < present && <Icon name="check" />}
          {t(step)}
        </li>
      ))}
    </ol>
  );
};
