import { previewText, type TextPreview } from '@greep/escalations';
import { Day } from '@greep/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeMember, openFamilyFile } from '../../packages/care/index.ts';
import { type BottleneckFile, findBottleneckFile } from '../../packages/escalations/file/bottleneck-file.ts';
import { knownInFile } from '../../packages/escalations/text/known-in-file.ts';
import { aReportedBottleneck, type Told } from '../support/bottleneck-story.ts';
import { aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
import { type Somebody, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;

beforeAll(async () => {
  world = await startVerbWorld();
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => world.stop());

const findings = async (answer: string, as: Somebody) => {
  const text = { kind: 'answer', answer };
  return viewOf<TextPreview>(await world.act('care', previewText, { as, input: { ...told, text } })).findings;
};

const fileNow = async (): Promise<BottleneckFile> => {
  const file = await findBottleneckFile(world.storeFor('care'), family.familyId);
  if (!file?.referral) throw new Error('no file');
  return file;
};

/** The same file with another phone in its referral and somebody else in it, and with other people before. */
const otherwise = (file: BottleneckFile, formerName: string): BottleneckFile => {
  const first = file.members[0];
  if (!file.referral || !first) throw new Error('no file');
  const { contact, people } = file.referral.content;
  const hidden = { name: 'Quirijn Zwollenaar', relation: 'other' as const, born: Day.parse('1970-02-03') };
  return {
    ...file,
    formerMembers: [{ ...first, value: { ...first.value, name: formerName } }],
    referral: {
      ...file.referral,
      content: {
        ...file.referral.content,
        place: 'Schuilplaats 3',
        people: [...people, hidden],
        contact: { ...contact, phone: '06 48213597' },
      },
    },
  };
};

test('the preview tells nothing that its reader cannot see', async () => {
  const file = await fileNow();
  const other = otherwise(file, 'Evelien Terpstra');
  expect(knownInFile(other, 'family')).toEqual(knownInFile(file, 'family'));
  for (const reader of ['worker', 'supervisor'] as const) {
    const known = JSON.stringify(knownInFile(other, reader));
    expect(known).toContain('Terpstra');
    expect(known).not.toMatch(/48213597|Zwollenaar|1970-02-03|Schuilplaats/);
  }
});

test('digits of the number in the referral are like any other digits', async () => {
  for (const [own, any] of [
    ['030000', '030001'],
    ['0300000000', '0301111111'],
    ['00000', '00001'],
  ] as const) {
    expect(await findings(own, family.son)).toEqual(await findings(any, family.son));
    expect(await findings(own, world.people.worker)).toEqual(await findings(any, world.people.worker));
  }
});

test('a name that was put right is still known as a name, to who works with the family', async () => {
  const { act, people } = world;
  const { familyId, son } = family;
  const changed = { familyId, personId: son.id, name: 'Yassin El Amrani', relation: 'youth', born: '2011-03-09' };
  const input = { ...changed, hasAuthority: false };
  viewOf(
    await act('care', changeMember, { as: people.worker, input: { ...input, name: 'Jassien Bouzid' }, ifMatch: 1 }),
  );
  viewOf(await act('care', changeMember, { as: people.worker, input, ifMatch: 2 }));
  expect(await findings('Dat zei Jassien', people.worker)).toMatchObject([
    { code: 'name-of-family', isBlocking: true },
  ]);
  expect(await findings('Dat zei Jassien', family.mother)).toMatchObject([{ code: 'looks-like-name' }]);
  const file = viewOf<object>(await act('care', openFamilyFile, { as: people.worker, input: { familyId } }));
  expect(JSON.stringify(file)).not.toMatch(/Jassien|formerNames/);
});
