import { ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  answerNational,
  correctNational,
  listNational,
  openLadder,
  openNational,
  passUpToNation,
  passUpToPolicyTeam,
  withdrawBottleneck,
} from '@greep/escalations';
import { nowhere, PersonId } from '@greep/kernel';
import { nationalTables } from '@greep/store';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import {
  aBottleneckAtTeam,
  anAnswer,
  aReportedBottleneck,
  carryAll,
  openTold,
  type Told,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { anId } from '../support/clock.ts';
import { aRunningFamily, type RunningFamily, versionOf, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
let teams: ReturnType<typeof teamsOf>;
const worlds: VerbWorld[] = [];

beforeEach(async () => {
  world = await startVerbWorld();
  worlds.push(world);
  teams = teamsOf(world);
  family = await aRunningFamily(world);
  told = await aReportedBottleneck(world, family);
});
afterAll(() => Promise.all(worlds.map((one) => one.stop())));

const nation = {
  principal: { kind: 'national', personId: PersonId.parse(anId(99)), assurance: 'substantial' },
} as const;

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const atTeam = (): Promise<string> => aBottleneckAtTeam(world, family, told);

describe('at the nation', () => {
  const text = {
    question: 'Mag een advies van een gezinswerker een besluit worden?',
    why: 'De regels staan het nu niet toe.',
  };
  const atNation = async (): Promise<string> => {
    const ladderId = await atTeam();
    viewOf(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    const input = { reason: 'Dit is een landelijke regel.', text };
    viewOf(await teams.act(passUpToNation, ladderId, input, world.people.policyTeam));
    await carryAll(world);
    return ladderId;
  };
  const atTable = async () => {
    const { rows } = viewOf<{ rows: { id: string }[] }>(await world.act('national', listNational, { as: nation }));
    const nationalId = rows[0]?.id ?? '';
    const opened = await world.act('national', openNational, { as: nation, input: { nationalId } });
    return { nationalId, view: viewOf<object>(opened), version: versionOf(opened) };
  };

  test('it reads what the policy team wrote, and of no gemeente', async () => {
    const ladderId = await atNation();
    const { view } = await atTable();
    expect(view).toMatchObject({ state: 'open', text, weeksBefore: 0, acts: ['answer'] });
    expect(JSON.stringify(view)).not.toMatch(/gm0344|Utrecht|Kredietbank|schuldhulp/);
    expect(JSON.stringify(view)).not.toContain(ladderId);
    expect((await openTold(world, told)).view).toMatchObject({ state: 'at-national', level: 'national' });
  });

  test('a name of an organisation of the gemeente keeps the text in', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(passUpToPolicyTeam, ladderId, { reason: 'Dit vraagt ander beleid.' }));
    const input = { reason: 'Landelijk.', text: { ...text, why: 'Bij Cumulus mag het niet.' } };
    expect(await teams.act(passUpToNation, ladderId, input, world.people.policyTeam)).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/text/why', code: 'names-organisation' }] },
    });
  });

  test('its answer goes all the way down, and so does a correction', async () => {
    await atNation();
    const { nationalId, version } = await atTable();
    const answered = await world.act('national', answerNational, {
      as: nation,
      input: { nationalId, ...anAnswer },
      ifMatch: version,
    });
    await carryAll(world);
    expect((await openTold(world, told)).view).toMatchObject({
      state: 'answered',
      answer: { level: 'national', answer: anAnswer },
    });
    const input = { nationalId, ...anAnswer, words: 'Per 1 januari.', why: 'De datum stond er niet bij.' };
    viewOf(await world.act('national', correctNational, { as: nation, input, ifMatch: versionOf(answered) }));
    await carryAll(world);
    expect((await openTold(world, told)).view.answer?.answer.words).toBe('Per 1 januari.');
  });

  test('its chain names the member of the nation who answered', async () => {
    await atNation();
    const { nationalId, version } = await atTable();
    const input = { nationalId, ...anAnswer };
    viewOf(await world.act('national', answerNational, { as: nation, input, ifMatch: version }));
    const { Items = [] } = await world.engine.client.send(
      new ScanCommand({ TableName: nationalTables(nowhere, 'national') }),
    );
    const entries = Items.flatMap(({ pk, data }) => (pk?.S?.startsWith('CHAIN#NATIONAL#') ? [data?.S ?? ''] : []));
    const answered = entries.find((entry) => entry.includes('answer-national'));
    expect(JSON.parse(answered ?? '')).toMatchObject({ actor: { personId: nation.principal.personId } });
  });

  test('what the family withdrew is not to be read there any more', async () => {
    await atNation();
    const { nationalId } = await atTable();
    const { version } = await openTold(world, told);
    viewOf(await world.act('care', withdrawBottleneck, { as: family.mother, input: told, ifMatch: version }));
    await carryAll(world);
    expect(await world.act('national', openNational, { as: nation, input: { nationalId } })).toMatchObject(
      refused('not-found'),
    );
  });

  test('nobody of a gemeente finds anything there, and no member of the nation anything of a gemeente', async () => {
    const ladderId = await atNation();
    const { nationalId } = await atTable();
    const as = world.people.policyTeam;
    expect(await world.act('national', openNational, { as, input: { nationalId } })).toMatchObject(
      refused('not-found'),
    );
    const up = { as: nation, input: { ladderId } };
    expect(await world.act('doorbraak', openLadder, up)).toMatchObject(refused('not-found'));
  });
});
