// What was said is taken off the table, and can be put back. It is never deleted.
import { familyPartition } from '@greep/care';
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { isGoalNow, writerOf } from './conversation-file.ts';
import { answerWithConcern, type ConcernAddress, onConcern } from './on-concern.ts';
import { putConcern } from './storage.ts';

type Input = ConcernAddress & { readonly isDropped: boolean };

export const dropConcern = command({
  name: 'drop-concern',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...onConcern,
  decide: (slice, { familyId, isDropped }: Input, { now }, principal) => {
    const writer = writerOf(principal, slice, now);
    if (!writer.ok) return writer;
    const { value, version } = slice.concern;
    if (isDropped && isGoalNow(slice, value)) return fail(wrongState('concern-is-goal'));
    const { droppedAt: _droppedAt, ...kept } = value;
    return ok({
      ref: { familyId, concernId: value.id },
      change: {
        aggregate: familyPartition(familyId),
        action: isDropped ? 'drop-concern' : 'take-back-concern',
        puts: [putConcern(familyId, isDropped ? { ...kept, droppedAt: now } : kept, version)],
      },
    });
  },
  answer: answerWithConcern,
});
