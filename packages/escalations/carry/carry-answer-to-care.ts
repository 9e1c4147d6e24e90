// Carried down: where the copy lies now, what was asked, and what was answered. The file keeps all of it;
// only the family and its worker say whether it helped.
import type { Carrier, DomainEvent } from '@greep/events';
import { LadderId } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import { writeBottleneck } from '../file/write-bottleneck.ts';
import { BottleneckKind, bottleneckKey, LadderKind, LinkKind, ladderKey, linkKey } from '../storage.ts';
import { asAbove } from './as-above.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';

const Stepped = z.looseObject({ ladderId: LadderId });

/** Reads the copy as it is now, not as it was when the fact was written: late or out of order makes no difference. */
const carry = async (store: Store, event: DomainEvent): Promise<void> => {
  const { ladderId } = Stepped.parse(event.data);
  const [copy, link] = await Promise.all([
    store.find(LadderKind, ladderKey(ladderId)),
    store.find(LinkKind, linkKey(ladderId)),
  ]);
  if (!copy || !link) throw new Error('the copy has no way back to its file');
  const { familyId, bottleneckId } = link.value;
  const row = await store.find(BottleneckKind, bottleneckKey(familyId, bottleneckId));
  if (!row) throw new Error('the bottleneck is not in its file');
  const { above } = row.value;
  // Brought up again since: the old copy has nothing more to say.
  if (above?.id !== ladderId || above.heard >= copy.value.revision) return;
  // What the file sent has not arrived there yet: what lies there now is older than what the file knows.
  if (above.sent > copy.value.heard.file && copy.value.state === 'returned') return;
  const next = asAbove({ ...row.value, above }, copy.value);
  await commitAsCarrier(store, event, writeBottleneck('hear-from-above', next, row.version).change);
};

export const carryAnswerToCare = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'carry-answer-to-care',
  hears: ['bottleneck-stepped.v1'],
  carry: (event) => carry(storeFor(event.gemeente), event),
});
