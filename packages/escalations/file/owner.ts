// Whose turn it is. A bottleneck that is not over always has somebody who must do something.
import type { FileReader } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { Bottleneck } from '../bottleneck.ts';
import type { Owner } from './views.ts';

export const ownerKind = (bottleneck: Bottleneck): Owner['kind'] | undefined => {
  switch (bottleneck.state) {
    case 'at-supervisor':
      return 'supervisor';
    case 'returned':
      return 'worker';
    case 'leaving':
      return bottleneck.objections.length > 0 ? 'worker' : 'family';
    case 'at-doorbraakteam':
      return 'doorbraakteam';
    case 'at-policy-team':
      return 'policyTeam';
    case 'at-national':
      return 'national';
    case 'answered':
      return 'family';
    default:
      return undefined;
  }
};

export const dueOf = (bottleneck: Bottleneck): Day | undefined => ('due' in bottleneck ? bottleneck.due : undefined);

/** The day of the deadline itself is still in time. */
export const isLateOn = (bottleneck: Bottleneck, today: Day): boolean => (dueOf(bottleneck) ?? today) < today;

/** Must this reader do something now? An answer can be judged by family and worker, and what is late goes on by the worker. */
export const isTurnOf = (reader: FileReader, bottleneck: Bottleneck, today: Day): boolean => {
  if (bottleneck.state === 'answered') return reader !== 'supervisor';
  if (bottleneck.state === 'at-supervisor' && reader === 'worker') return isLateOn(bottleneck, today);
  return ownerKind(bottleneck) === reader;
};
