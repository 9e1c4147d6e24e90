// A family goes along to a home without reception. It is a look that leaves the building, so the family reads it.
import { createHash } from 'node:crypto';
import { familyPartition, resourceOf } from '@greep/care';
import { addSeconds, type FamilyId, fail, ok, TakenId, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { answerWithTaken, findTaker } from './on-taken-along.ts';
import { putTakenAlong } from './storage.ts';
import { graceSeconds, mostTaken, takenSeconds } from './taken-along.ts';

/** Three ids hold more chance than a key of 256 bits. */
const keyFrom = (newId: () => string): string =>
  createHash('sha256').update([newId(), newId(), newId()].join()).digest('base64url');

type Input = { readonly familyId: FamilyId };

export const takeAlong = command({
  name: 'take-along',
  action: 'takeAlong',
  visibleBy: 'viewFamilyFile',
  load: findTaker,
  resource: resourceOf,
  decide: ({ trajectory, by, own }, { familyId }: Input, { now, newId }) => {
    if (trajectory.value.state !== 'running') return fail(wrongState('first-meeting-not-held'));
    const until = addSeconds(now, takenSeconds);
    const taken = { id: TakenId.parse(newId()), by, at: now, until, keyUntil: addSeconds(until, graceSeconds) };
    return ok({
      ref: { familyId, takenId: taken.id },
      status: 201,
      change: {
        aggregate: familyPartition(familyId),
        action: 'take-along',
        puts: [putTakenAlong(familyId, { ...taken, key: keyFrom(newId) })],
        deletes: own.slice(0, Math.max(0, own.length - mostTaken + 1)),
      },
    });
  },
  answer: answerWithTaken,
});
