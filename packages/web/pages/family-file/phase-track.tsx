import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

export const phases = ['building-up', 'under-way', 'winding-down', 'aftercare'] as const;
export type Phase = (typeof phases)[number];

/** The phases of the help, with the one in which it is; ticked are those it really went through. */
export const PhaseTrack = ({ trajectory }: { readonly trajectory: FamilyFile['trajectory'] }): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  const { phase, phaseSince, ending } = trajectory;
  const been = new Set(trajectory.phases.map((step) => step.phase));
  return (
    <ol className="phases phases--file" aria-label={t('track.label')}>
      {phases.map((station) => (
        <li
          key={station}
          className={station === phase ? 'phases__now' : undefined}
          aria-current={station === phase ? 'step' : undefined}
        >
          {station !== phase && been.has(station) && <Icon name="check" />}
          {t(`phase.${station}`)}
          {station === phase && phaseSince !== undefined && (
            <span className="phases__since">{t('since', { date: spokenDate(phaseSince, 'day', language) })}</span>
          )}
        </li>
      ))}
      <li className={ending && 'phases__now'} aria-current={ending && 'step'}>
        {t(`as.${ending?.as ?? 'closed'}`)}
      </li>
    </ol>
  );
};
