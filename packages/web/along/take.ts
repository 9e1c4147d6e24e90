// Taking a family along, and leaving it behind.
import type { Problem } from '../api/answer.ts';
import { sendStraight } from '../api/send-straight.ts';
import { rememberedRole } from '../session/acting-role.ts';
import type { Session } from '../session/session-api.ts';
import { beReady } from './be-ready.ts';
import { addCopy, dropCopy } from './copies.ts';
import { fetchCopy } from './fetch-copy.ts';
import { rememberAlong, sayThatAlongChanged } from './has-along.ts';
import { hearTime } from './heard.ts';
import { knowSession } from './session-along.ts';
import type { CopyRow } from './shelf.ts';
import { tellFull } from './tell-full.ts';
import { vault } from './vault.ts';
import { wipe } from './wipe.ts';

export type Taken =
  | { readonly ok: true; readonly name: string; readonly isReady: boolean }
  | { readonly ok: false; readonly problem: Problem };

const leaveOnServer = ({ familyId, id }: Pick<CopyRow, 'familyId' | 'id'>) =>
  sendStraight('DELETE /families/{familyId}/taken-along/{takenId}', { params: { familyId, takenId: id } });

export const takeAlong = async (familyId: string, session: Session): Promise<Taken> => {
  const [owner, assignmentId] = [session.person?.id, rememberedRole()];
  const answer = await sendStraight('POST /families/{familyId}/taken-along', { params: { familyId }, body: {} });
  if (!answer.ok) return answer;
  const { id, familyName, since, until, keyUntil, key: secret, now } = answer.view;
  const fetched = await fetchCopy({ id, familyId, familyName, since, until });
  if (!fetched.ok || owner === undefined || assignmentId === undefined) {
    await leaveOnServer({ familyId, id });
    return fetched.ok ? { ok: false, problem: await tellFull(undefined) } : fetched;
  }
  try {
    const { key, box } = await vault().learn(id, secret);
    await addCopy(vault(), { id, familyId, owner, assignmentId, key: box, keyUntil }, fetched.copy, key);
    await hearTime(vault(), now);
  } catch (error) {
    await leaveOnServer({ familyId, id });
    return { ok: false, problem: await tellFull(error) };
  }
  rememberAlong(true);
  await knowSession(session);
  sayThatAlongChanged();
  return { ok: true, name: familyName, isReady: await beReady() };
};

/** Off this device, and its key is destroyed. With the last one goes all that was kept for going along. */
export const leaveBehind = async (row: CopyRow): Promise<void> => {
  await leaveOnServer(row);
  await dropCopy(vault(), row.id);
  const { shelf } = vault();
  if ((await shelf.copies.count()) + (await shelf.gone.count()) === 0) await wipe();
  sayThatAlongChanged();
};

export const leaveAllBehind = async (): Promise<void> => {
  const rows = await vault().shelf.copies.toArray();
  await Promise.all(rows.map(leaveOnServer));
  await wipe();
};
