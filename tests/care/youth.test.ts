// Screens say "je" to a youth. Who that is comes from the day of birth, or else from what the family said.
import { isYouth, listFamilies } from '@greep/care';
import { Day } from '@greep/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

type Member = Parameters<typeof isYouth>[0];
const aMember = (relation: Member['relation'], born?: string): Member => ({
  relation,
  ...(born !== undefined && { born: Day.parse(born) }),
});

describe('a youth', () => {
  test.each([
    ['is somebody the day before the eighteenth birthday', aMember('youth', '2008-10-16'), true],
    ['is nobody any more on that day', aMember('youth', '2008-10-15'), false],
    ['is a child whose day of birth nobody wrote down', aMember('youth'), true],
    ['is not a parent whose day of birth nobody wrote down', aMember('parent'), false],
    ['is also a parent who is that young', aMember('parent', '2009-01-01'), true],
  ])('%s', (_, member, expected) => {
    expect(isYouth(member, Day.parse('2026-10-15'))).toBe(expected);
  });

  test('reads so in the list of the own family, and nobody else does', async () => {
    const { act, people } = world;
    const { mother, son } = await aRunningFamily(world);
    const said = async (as: typeof son) =>
      viewOf<{ rows: { isReaderYouth?: boolean }[] }>(await act('care', listFamilies, { as })).rows.map(
        ({ isReaderYouth }) => isReaderYouth,
      );
    expect(await said(son)).toEqual([true]);
    expect(await said(mother)).toEqual([undefined]);
    expect(await said(people.worker)).toEqual([undefined]);
  });
});
