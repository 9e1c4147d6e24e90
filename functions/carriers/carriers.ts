// Who listens to what leaves a file. Each carrier writes in a plane of its own and in no other.
import { openFileForReferral } from '@greep/care';
import type { Carrier } from '@greep/events';
import { noteProgress } from '@greep/referrals';
import type { Store } from '@greep/store';

/** Opens the store of the gemeente that an event names, in the plane of one carrier. */
export type StoreFor = (plane: 'carry-referral-to-care' | 'carry-progress-to-referral') => (gemeente: string) => Store;

export const carriersOf = (storeFor: StoreFor): readonly Carrier[] => [
  openFileForReferral(storeFor('carry-referral-to-care')),
  noteProgress(storeFor('carry-progress-to-referral')),
];
