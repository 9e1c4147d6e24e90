import { listFamilies, openFamilyFile, pullBackContact, recordContact, setAppointment } from '@greep/care';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aRunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let familyId: string;
beforeEach(async () => {
  await world?.stop();
  world = await startVerbWorld();
  ({ familyId } = await aRunningFamily(world));
});
afterAll(() => world.stop());

type File = { contacts: { id: string; version: number; canPullBackUntil?: string }[]; minutes: number };

const note = async (more: object = {}): Promise<File> =>
  viewOf(
    await world.act('care', recordContact, {
      as: world.people.worker,
      input: { familyId, kind: 'visit', minutes: 90, ...more },
    }),
  );

const pullBack = ({ contacts: [contact] }: File, as = world.people.worker, ifMatch = 1) =>
  world.act('care', pullBackContact, { as, input: { familyId, contactId: contact?.id }, ifMatch });

const refused = (kind: string, code?: string) => ({ error: { kind, ...(code && { code }) } });

test('who noted a contact takes it back within ten minutes: it is gone, and so are its hours', async () => {
  await note({ on: '2026-10-12', minutes: 30, kind: 'call' });
  const noted = await note();
  expect(noted).toMatchObject({ minutes: 120, contacts: [{ canPullBackUntil: '2026-10-15T08:52:00.000Z' }, {}] });
  expect(viewOf(await pullBack(noted))).toMatchObject({ minutes: 30, contacts: [{ on: '2026-10-12' }] });
  const { rows } = viewOf<{ rows: object[] }>(await world.act('care', listFamilies, { as: world.people.worker }));
  expect(rows).toMatchObject([
    { lastContactOn: '2026-10-12', minutesThisWeek: 30, usual: { kind: 'call', minutes: 30 } },
  ]);
});

test('after ten minutes it stays', async () => {
  const noted = await note();
  world.clock.advance(601);
  expect(await pullBack(noted)).toMatchObject(refused('wrong-state', 'too-late-to-pull-back'));
  const read = await world.act('care', openFamilyFile, { as: world.people.worker, input: { familyId } });
  expect(viewOf<File>(read).contacts[0]).not.toHaveProperty('canPullBackUntil');
});

test('nobody else takes it back: not the supervisor, and not a colleague, for whom it does not exist', async () => {
  const noted = await note();
  expect(await pullBack(noted, world.people.supervisor)).toMatchObject(refused('not-allowed'));
  expect(await pullBack(noted, world.people.colleague)).toMatchObject(refused('not-found'));
  expect(await pullBack(noted, world.people.worker, 2)).toMatchObject(refused('conflict'));
});

test('the next visit that was set with it is again what it was, and one that was set since stays', async () => {
  const appointment = { next: { on: '2026-10-20', at: '10:00' }, where: 'thuis' };
  viewOf(await world.act('care', setAppointment, { as: world.people.worker, input: { familyId, ...appointment } }));
  const noted = await note({ nextVisit: { on: '2026-10-22' } });
  expect(noted).toMatchObject({ appointment: { next: { on: '2026-10-22' }, where: 'thuis' } });
  expect(noted.contacts[0]).not.toHaveProperty('planned');
  expect(viewOf(await pullBack(noted))).toMatchObject({ appointment });
  const again = await note({ nextVisit: { on: '2026-10-22' } });
  const later = { next: { on: '2026-10-29' } };
  viewOf(await world.act('care', setAppointment, { as: world.people.worker, input: { familyId, ...later } }));
  expect(viewOf(await pullBack(again))).toMatchObject({ appointment: later });
});
