// Other families of a gemeente, so that there is something to count: told through the API, months ago.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { casts } from './cast.ts';
import { as, dayOfTelling, referralDraft, type Telling } from './seed-family.ts';
import { WithId } from './speaker.ts';

const ownNames = ['Aalbers', 'Bruins', 'Coster', 'Dijkema', 'Eppinga', 'Faber'] as const;
const otherNames = ['Groen', 'Hoving', 'IJzerman', 'Jonker', 'Kramer'] as const;

const Rows = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });

export const bringToProvider = async (telling: Telling, name: string, providerId: string): Promise<void> => {
  const referrer = await as(telling, 'referrer');
  const started = await referrer.say({ path: '/referrals' }, WithId);
  const path = `/referrals/${started.view.id}`;
  const people = [{ name: `Anna ${name}`, relation: 'parent', born: '1990-01-02', hasAuthority: true }];
  const draft = { ...referralDraft(telling.town), familyName: name, people };
  const saved = await referrer.say(
    { method: 'PUT', path: `${path}/draft`, body: { draft }, etag: started.etag },
    WithId,
  );
  const { etag } = await referrer.say({ path: `${path}/submissions`, etag: saved.etag }, WithId);
  const body = { providerId, approachId: 'bloemaanpak' };
  await (await as(telling, 'assessor')).say({ path: `${path}/acceptances`, body, etag }, WithId);
};

/** Carriers make the files a moment later. */
export const waitingFamilies = async (telling: Telling, count: number) => {
  const supervisor = await as(telling, 'supervisor');
  for (let turn = 0; turn < 100; turn += 1) {
    const { rows } = (await supervisor.read('/waiting-families', Rows)).view;
    if (rows.length >= count) return rows;
    await sleep(100);
  }
  throw new Error('the family files were not made');
};

const meet = async (telling: Telling, id: string): Promise<void> => {
  const path = `/families/${id}`;
  const supervisor = await as(telling, 'supervisor');
  const { etag } = await supervisor.read(path, WithId);
  const workerId = telling.seeded.people.get(casts[telling.town].worker);
  const chosen = await supervisor.say({ method: 'PUT', path: `${path}/worker`, body: { workerId }, etag }, WithId);
  const body = { on: dayOfTelling(telling), introduction: { by: 'referrer' }, explained: ['own-plan'] };
  await (await as(telling, 'worker')).say({ path: `${path}/first-meetings`, body, etag: chosen.etag }, WithId);
};

/** Said by the worker, answered by the supervisor, and then it helped. */
const removeObstacle = async (telling: Telling, id: string): Promise<void> => {
  const path = `/families/${id}/bottlenecks`;
  const worker = await as(telling, 'worker');
  const question = 'Wie helpt dit gezin aan een betaalregeling?';
  const report = { theme: 'debts-and-money', organisations: ['Kredietbank'], tried: [], question };
  const { view, etag } = await worker.say({ path, body: report }, WithId);
  const answer = { direction: 'solve-here', words: 'De Kredietbank maakt een regeling.', agreements: [] };
  const later = await as({ ...telling, ago: (telling.ago ?? 0) - 10 }, 'supervisor');
  const answered = await later.say({ path: `${path}/${view.id}/answers`, body: answer, etag }, WithId);
  const last = await as({ ...telling, ago: (telling.ago ?? 0) - 20 }, 'worker');
  await last.say({ path: `${path}/${view.id}/verdicts`, body: { helped: 'yes' }, etag: answered.etag }, WithId);
};

/** Six families whom the worker met, each with an obstacle that is gone. */
export const seedOtherFamilies = async (telling: Telling): Promise<void> => {
  for (const name of ownNames) await bringToProvider(telling, name, telling.seeded.providerId);
  for (const { id } of await waitingFamilies(telling, ownNames.length)) {
    await meet(telling, id);
    await removeObstacle(telling, id);
  }
};

/** Five families who still wait at another provider. */
export const seedElsewhere = async (telling: Telling, provider: string): Promise<void> => {
  const id = telling.seeded.organisations.get(provider) ?? '';
  for (const name of otherNames) await bringToProvider(telling, name, id);
};
