// The copy is taken off the device: its key is destroyed, so that what may be left on the disk stays locked for good.
import { familyPartition } from '@greep/care';
import { FamilyId, ok } from '@greep/kernel';
import { command } from '@greep/verbs';
import { onTaken, type TakenAddress } from './on-taken-along.ts';

export const leaveBehind = command({
  name: 'leave-behind',
  action: 'takeAlong',
  visibleBy: 'viewFamilyFile',
  ...onTaken,
  evenWhenClosed: true,
  decide: ({ taken }, { familyId }: TakenAddress) =>
    ok({
      ref: { familyId },
      change: { aggregate: familyPartition(familyId), action: 'leave-behind', puts: [], deletes: [taken] },
    }),
  answer: async (_tools, { familyId }) => ({ view: { familyId: FamilyId.parse(familyId), isLeft: true as const } }),
});
