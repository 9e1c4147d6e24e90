// Who listens to what leaves a file. Each carrier writes in a plane of its own and in no other.
import { openFileForReferral } from '@greep/care';
import {
  carryAnswerFromNation,
  carryAnswerToCare,
  carryBottleneckToNation,
  copyBottleneckToDoorbraak,
  refreshKnownBy,
  stopWhenHelpEnded,
} from '@greep/escalations';
import type { Carrier } from '@greep/events';
import { noteProgress } from '@greep/referrals';
import { keepContributions } from '@greep/reporting';
import type { Store } from '@greep/store';

/** Opens the store of the gemeente that an event names, in the plane of one carrier. */
export type StoreFor = (
  plane:
    | 'carry-referral-to-care'
    | 'carry-progress-to-referral'
    | 'carry-contributions'
    | 'carry-bottleneck-to-doorbraak'
    | 'carry-answer-to-care'
    | 'carry-nation-to-doorbraak'
    | 'carry-doorbraak-to-nation',
) => (gemeente: string) => Store;

/** The two ends of the way between a gemeente and the nation. */
const bothEnds = (storeFor: StoreFor) => ({
  gemeente: storeFor('carry-nation-to-doorbraak'),
  nation: storeFor('carry-doorbraak-to-nation'),
});

export const carriersOf = (storeFor: StoreFor): readonly Carrier[] => [
  openFileForReferral(storeFor('carry-referral-to-care')),
  noteProgress(storeFor('carry-progress-to-referral')),
  keepContributions(storeFor('carry-contributions')),
  copyBottleneckToDoorbraak(storeFor('carry-bottleneck-to-doorbraak')),
  refreshKnownBy(storeFor('carry-bottleneck-to-doorbraak')),
  carryAnswerToCare(storeFor('carry-answer-to-care')),
  stopWhenHelpEnded(storeFor('carry-answer-to-care')),
  carryBottleneckToNation(bothEnds(storeFor)),
  carryAnswerFromNation(bothEnds(storeFor)),
];
