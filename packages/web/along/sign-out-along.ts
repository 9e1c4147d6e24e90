// Signing out takes everything off the device. What was not sent yet would be lost: it is tried once more, and asked.
import { hasWords, isUnsettled, openWaiting } from './copies.ts';
import { keepSending } from './send-along.ts';
import { leaveAllBehind } from './take.ts';
import { vault } from './vault.ts';

/** Where it is asked. */
export const askAtSignOut = '/meenemen?uitloggen=ja';

/** Locked ones count too: nobody can say that they are not needed. */
export const countUnsent = async (): Promise<number> => {
  const { shelf, keyOf } = vault();
  const counts = await Promise.all(
    (await shelf.copies.toArray()).map(async (row) =>
      (await keyOf(row))
        ? (await openWaiting(vault(), row)).filter((item) => isUnsettled(item) && hasWords(item)).length
        : await shelf.waiting.where('copyId').equals(row.id).count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

/** Everything is off the device, unless something waits that this person did not say may go. */
export const leaveDevice = async (isSure: boolean): Promise<boolean> => {
  if (!isSure) await keepSending();
  if (!isSure && (await countUnsent()) > 0) return false;
  await leaveAllBehind();
  return true;
};
