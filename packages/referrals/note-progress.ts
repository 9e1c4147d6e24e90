// Carried from the family file back to the referral: a state and a day, nothing more.
// Facts may come twice or out of order; only a later one changes anything.

import type { Carrier } from '@greep/events';
import { Day } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import { Progress } from './referral.ts';
import { AtProviderKind, findReferral, putAtProvider, putReferral, referralPartition } from './storage.ts';

const Moved = z.looseObject({ referralId: z.string(), state: Progress.shape.state, since: Day });

export const noteProgress = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'note-progress',
  hears: ['trajectory-moved.v1'],
  carry: async (event) => {
    const { referralId, state, since } = Moved.parse(event.data);
    const store = storeFor(event.gemeente);
    const stored = await findReferral(store, referralId);
    const atProvider = await store.find(AtProviderKind, { pk: referralPartition(referralId), sk: 'AT-PROVIDER' });
    if (!stored || !atProvider || stored.value.state !== 'accepted')
      throw new Error('the accepted referral is not there yet');
    if (stored.value.progress.number >= event.number) return;
    const committed = await store.commit(
      {
        aggregate: referralPartition(referralId),
        action: 'note-progress',
        puts: [
          putReferral({ ...stored.value, progress: { state, since, number: event.number } }, stored.version),
          putAtProvider({ ...atProvider.value, state }, stored.value.decidedOn, atProvider.version),
        ],
      },
      { actor: { personId: 'system', role: 'carrier', because: event.id }, requestId: event.id },
    );
    if (!committed.ok) throw new Error(`note-progress was refused: ${committed.error.kind}`);
  },
});
