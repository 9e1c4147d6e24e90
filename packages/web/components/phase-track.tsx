import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

const phases = ['opbouw', 'voortgang', 'afbouw', 'afgesloten'] as const;
export type Phase = (typeof phases)[number];

/** The four phases of a trajectory, with where it is now. */
export const PhaseTrack = ({ now }: { readonly now: Phase }): ReactNode => {
  const t = useText('common');
  const present = phases.indexOf(now);
  return (
    <ol className="phases" aria-label={t('phase.label')}>
      {phases.map((phase, index) => (
        <li
          key={phase}
          className={index === present ? 'phases__now' : undefined}
          aria-current={index === present ? 'step' : undefined}
        >
          {index < present && <Icon name="check" />}
          {t(`phase.${phase}`)}
        </li>
      ))}
    </ol>
  );
};
