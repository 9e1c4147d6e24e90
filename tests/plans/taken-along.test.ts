// A family goes along to a home without reception: the key of each copy lies here, and for as long as it may.
import { leaveBehind, mostTaken, openTakenAlong, type TakenAlongView, takeAlong } from '@greep/plans';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRunningFamily } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let familyId: string;
beforeAll(async () => {
  world = await startVerbWorld();
  ({ familyId } = await aRunningFamily(world));
});
afterAll(() => world.stop());

const notThere = { ok: false, error: { kind: 'not-found', code: 'not-found' } };
const isTaken = (view: unknown): view is TakenAlongView => typeof view === 'object' && view !== null && 'key' in view;

const take = async (key?: string): Promise<TakenAlongView> => {
  const as = world.people.worker;
  const taken = await world.act('care', takeAlong, { as, input: { familyId }, ...(key && { key }) });
  if (!taken.ok || !isTaken(taken.value.view)) throw new Error(`not taken along: ${JSON.stringify(taken)}`);
  return taken.value.view;
};
const open = (takenId: string, as = world.people.worker) =>
  world.act('care', openTakenAlong, { as, input: { familyId, takenId } });

describe('a copy that was taken along', () => {
  test('has a key of its own, which only who took it hears again', async () => {
    const [first, second] = [await take(), await take()];
    expect(first.key).not.toBe(second.key);
    expect(await open(first.id)).toMatchObject({ ok: true, value: { view: { key: first.key } } });
    expect(await open(first.id, world.people.supervisor)).toEqual(notThere);
  });

  test('is gone with its key when it is left behind', async () => {
    const { id } = await take();
    const as = world.people.worker;
    expect(await world.act('care', leaveBehind, { as, input: { familyId, takenId: id } })).toMatchObject({ ok: true });
    expect(await open(id)).toEqual(notThere);
  });

  test('is pushed out by one more than there may be, and whoever asks for it again hears that it is not there', async () => {
    const first = await take('a press of long ago');
    for (let more = 0; more < mostTaken; more += 1) await take();
    expect(await open(first.id)).toEqual(notThere);
    const again = { as: world.people.worker, input: { familyId }, key: 'a press of long ago' };
    expect(await world.act('care', takeAlong, again)).toEqual(notThere);
  });
});
