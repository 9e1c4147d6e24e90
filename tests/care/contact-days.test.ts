import { openFamilyFile, recordContact } from '@greep/care';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

test('the file tells the days of all contacts, and not those of travel, to each of its readers', async () => {
  const { act, people } = world;
  const { familyId, mother } = await aRunningFamily(world);
  for (const [kind, on] of [
    ['visit', '2026-10-13'],
    ['travel', '2026-10-13'],
    ['call', '2026-10-14'],
  ])
    viewOf(await act('care', recordContact, { as: people.worker, input: { familyId, kind, on, minutes: 30 } }));
  const contactDays = [
    { on: '2026-10-13', kind: 'visit' },
    { on: '2026-10-14', kind: 'call' },
  ];
  for (const reader of [people.worker, people.supervisor, mother])
    expect(viewOf(await act('care', openFamilyFile, { as: reader, input: { familyId } }))).toMatchObject({
      contactDays,
    });
});
