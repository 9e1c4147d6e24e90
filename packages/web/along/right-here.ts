// Is the family still this worker's? Only the server knows, and its word holds at once: then the copy goes, with all of it.
import { sendStraight } from '../api/send-straight.ts';
import { dropCopy, isUnsettled, openWaiting } from './copies.ts';
import { rememberAlong, sayThatAlongChanged } from './has-along.ts';
import type { CopyRow, GoneBecause } from './shelf.ts';
import type { Vault } from './vault.ts';

export type RightHere = 'here' | 'gone' | 'unknown';

/** What could not be sent is counted and told; the words of a family may not stay with who has no right to it. */
export const loseCopy = async (vault: Vault, row: CopyRow, because: GoneBecause): Promise<void> => {
  const { shelf } = vault;
  const known = (await openWaiting(vault, row)).filter(isUnsettled).length;
  const count = (await vault.keyOf(row)) ? known : await shelf.waiting.where('copyId').equals(row.id).count();
  await dropCopy(vault, row.id);
  if (count > 0) await shelf.gone.add({ at: new Date().toISOString(), count, because });
  if ((await shelf.copies.count()) + (await shelf.gone.count()) === 0) rememberAlong(false);
  sayThatAlongChanged();
};

/** Asks for the key of the copy once more: whoever has the right gets it, and nobody else. */
export const askForRight = async (vault: Vault, row: CopyRow): Promise<RightHere> => {
  const params = { familyId: row.familyId, takenId: row.id };
  const answer = await sendStraight('GET /families/{familyId}/taken-along/{takenId}', { params });
  if (answer.ok) {
    const { box } = await vault.learn(row.id, answer.view.key);
    await vault.shelf.copies.update(row.id, { key: box });
    return 'here';
  }
  // A refusal of another kind, such as a screen that lies with the family, says nothing of the right.
  if (answer.problem.status !== 404) return 'unknown';
  // Without a key the copy is lost in any case; whether the right is too is for the ordinary route to say.
  const talk = await sendStraight('GET /families/{familyId}/conversation', { params: { familyId: row.familyId } });
  if (!talk.ok && talk.problem.status !== 404) return 'unknown';
  await loseCopy(vault, row, talk.ok ? 'over' : 'right');
  return 'gone';
};
