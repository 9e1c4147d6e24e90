import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

const stations = ['referred', 'worker', 'meeting', 'running'] as const;

const stationOf: Readonly<Record<FamilyFile['trajectory']['state'], (typeof stations)[number]>> = {
  'awaiting-worker': 'worker',
  'awaiting-introducer': 'meeting',
  'reaching-out': 'meeting',
  'awaiting-first-meeting': 'meeting',
  running: 'running',
  ended: 'running',
};

/** From referral to working together, with where it is now. */
export const StateTrack = ({ state }: { readonly state: FamilyFile['trajectory']['state'] }): ReactNode => {
  const t = useText('family-file');
  const present = stations.indexOf(stationOf[state]);
  return (
    <ol className="phases phases--file" aria-label={t('track.label')}>
      {stations.map((station, index) => (
        <li
          key={station}
          className={index === present ? 'phases__now' : undefined}
          aria-current={index === present ? 'step' : undefined}
        >
          {index < present && <Icon name="check" />}
          {t(index === present ? `track.now.${station}` : `track.${station}`)}
        </li>
      ))}
    </ol>
  );
};
