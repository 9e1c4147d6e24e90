// However the facts about bottlenecks travel — twice, late, out of order, with a carrier that dies after it wrote —
// the file and the copies outside it end up telling the same story, and no word that was accepted is missing in the file.
import {
  answerNational,
  answerOnLadder,
  answerText,
  askBack,
  type Bottleneck,
  BottleneckKind,
  bottleneckKey,
  bringUpAgain,
  correctOnLadder,
  type DoorbraakBottleneck,
  judgeAnswer,
  LadderKind,
  ladderKey,
  passUpFromFile,
  passUpToNation,
  passUpToPolicyTeam,
  pullBack,
  sendAnswer,
  withdrawBottleneck,
  withdrawText,
} from '@greep/escalations';
import { DomainEvent } from '@greep/events';
import { BottleneckId, nowhere, PersonId } from '@greep/kernel';
import { isOfNation, nationalTables, openOutbox, type Store } from '@greep/store';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { carriersOf } from '../../functions/carriers/carriers.ts';
import { anAnswer, aReportedBottleneck, aTextToPassUp, openTold } from '../support/bottleneck-story.ts';
import { anId } from '../support/clock.ts';
import { utrecht } from '../support/engine.ts';
import { aRunningFamily, type RunningFamily } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;

beforeAll(async () => {
  world = await startVerbWorld();
  family = await aRunningFamily(world);
});
afterAll(() => world.stop());

const nation = {
  principal: { kind: 'national', personId: PersonId.parse(anId(99)), assurance: 'substantial' },
} as const;

/** Writes, and now and then its process is gone before it can say so. */
const dying = (store: Store, dies: () => boolean): Store => ({
  ...store,
  commit: async (change, authorship) => {
    const done = await store.commit(change, authorship);
    if (dies()) throw new Error('died after writing');
    return done;
  },
});

/** A post office that shuffles, repeats and forgets, until everything was delivered once without a fault. */
const postOffice = (chance: () => number) => {
  let isBad = true;
  const dies = () => isBad && chance() < 0.15;
  const carriers = carriersOf(
    (plane) => () => dying(world.storeFor(plane, isOfNation(plane) ? nowhere : utrecht), dies),
  );
  const outboxes = [
    openOutbox({ client: world.engine.client, gemeente: utrecht, clock: world.clock }),
    openOutbox({ client: world.engine.client, gemeente: nowhere, clock: world.clock, tables: nationalTables }),
  ];
  const bag: DomainEvent[] = [];
  const collect = async (): Promise<void> => {
    for (const outbox of outboxes) {
      for (const shard of outbox.shards) {
        const rows = await outbox.pending(shard, 100);
        bag.push(...rows.map(({ event }) => DomainEvent.parse(event)));
        await outbox.remove(rows.map(({ key }) => key));
      }
    }
  };
  const deliver = async (event: DomainEvent): Promise<boolean> => {
    const heard = carriers.filter(({ hears }) => hears.includes(event.type));
    const ends = await Promise.allSettled(heard.map(({ carry }) => carry(event)));
    return ends.every(({ status }) => status === 'fulfilled');
  };
  const pick = (): DomainEvent => {
    const [event] = bag.splice(Math.floor(chance() * bag.length), 1);
    if (!event) throw new Error('the bag is empty');
    return event;
  };
  const some = async (): Promise<void> => {
    await collect();
    for (let left = Math.floor(chance() * (bag.length + 1)); left > 0; left -= 1) {
      const event = pick();
      const isDone = await deliver(event);
      if (!isDone || chance() < 0.3) bag.push(event);
    }
  };
  const all = async (): Promise<void> => {
    isBad = false;
    await collect();
    for (let tries = 0; bag.length > 0; tries += 1) {
      if (tries > 2000) throw new Error(`never delivered: ${bag.map(({ type }) => type).join(' ')}`);
      const event = pick();
      if (!(await deliver(event))) bag.push(event);
      await collect();
    }
  };
  return { some, all };
};

const acts = [
  'pass-up',
  'allow',
  'ask',
  'object',
  'withdraw-text',
  'send-answer',
  'answer',
  'pull-back',
  'correct',
  'to-policy',
  'policy-answers',
  'to-nation',
  'nation-answers',
  'judge-yes',
  'judge-no',
  'again',
] as const;
type Act = (typeof acts)[number] | 'withdraw';

type Row = { readonly value: Bottleneck; readonly version: number };

/** Words that nobody said before, so that they can be found again. */
let spoken = 0;
const aWord = (): string => {
  spoken += 1;
  return `woorden ${[...String(spoken)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}q`;
};
const answerIn = (words: string) => ({ ...anAnswer, words });

/**
 * Whatever is refused was not possible at that moment: that is as good as any other history.
 * Answers the words that the file must hold from now on.
 */
const doAct = async (act: Act, row: Row): Promise<readonly string[]> => {
  const { people } = world;
  const { familyId, id: bottleneckId, above } = row.value;
  const [one, other] = [aWord(), aWord()];
  const said = async (does: ReturnType<VerbWorld['act']> | undefined, ...words: string[]) =>
    (await does)?.ok ? words : [];
  const inFile = (verb: Parameters<VerbWorld['act']>[1], as: typeof people.worker, input: object = {}) =>
    world.act('care', verb, { as, input: { familyId, bottleneckId, ...input }, ifMatch: row.version });
  const copy = above && (await world.storeFor('doorbraak').find(LadderKind, ladderKey(above.id)));
  const ifMatch = copy && copy.version - copy.value.refreshed;
  const onLadder = (verb: Parameters<VerbWorld['act']>[1], input: object, as = people.doorbraak) =>
    copy &&
    world.act('doorbraak', verb, { as, input: { ladderId: copy.value.id, ...input }, ...(ifMatch && { ifMatch }) });
  const nationalId = copy?.value.nationalId;
  const does: Readonly<Record<Act, () => Promise<readonly string[]>>> = {
    'pass-up': () => {
      const input = { reason: one, text: aTextToPassUp({ why: other }), hasSeenWarnings: true };
      return said(inFile(passUpFromFile, people.supervisor, input), one, other);
    },
    allow: () => said(inFile(answerText, family.mother, { answer: 'yes' })),
    object: () => said(inFile(answerText, family.son, { answer: 'no', words: one }), one),
    'withdraw-text': () => said(inFile(withdrawText, people.worker)),
    ask: () => said(onLadder(askBack, { question: one }), one),
    'send-answer': () => said(inFile(sendAnswer, people.worker, { answer: one, hasSeenWarnings: true }), one),
    answer: () => said(onLadder(answerOnLadder, answerIn(one)), one),
    'pull-back': () => said(onLadder(pullBack, {})),
    correct: () => said(onLadder(correctOnLadder, { ...answerIn(one), why: other }), one, other),
    'to-policy': () => said(onLadder(passUpToPolicyTeam, { reason: one }), one),
    'policy-answers': () => said(onLadder(answerOnLadder, answerIn(one), people.policyTeam), one),
    'to-nation': () => {
      const text = { question: 'Mag dit landelijk?', why: 'De regels staan het niet toe.' };
      return said(onLadder(passUpToNation, { reason: one, text }, people.policyTeam), one);
    },
    'nation-answers': () =>
      said(
        nationalId &&
          world.act('national', answerNational, { as: nation, input: { nationalId, ...answerIn(one) }, ifMatch: 1 }),
        one,
      ),
    'judge-yes': () => said(inFile(judgeAnswer, family.mother, { helped: 'yes', words: one }), one),
    'judge-no': () => said(inFile(judgeAnswer, people.worker, { helped: 'no', words: one }), one),
    again: () => said(inFile(bringUpAgain, people.worker, { question: one }), one),
    withdraw: () => said(inFile(withdrawBottleneck, family.mother, { reason: one }), one),
  };
  return does[act]();
};

/** An answer that its own team took back before anybody below read it is nobody's word any more. */
const wordsOfAnswer = async ({ value: { above } }: Row): Promise<readonly string[]> => {
  const copy = above && (await world.storeFor('doorbraak').find(LadderKind, ladderKey(above.id)))?.value;
  if (copy?.state !== 'answered') return [];
  return [copy.answer, ...copy.corrections.map(({ was }) => was)].map(({ words }) => words);
};

const expected: Readonly<Record<DoorbraakBottleneck['state'], readonly Bottleneck['state'][]>> = {
  'on-agenda': ['at-doorbraakteam', 'at-policy-team'],
  returned: ['returned', 'leaving'],
  'at-national': ['at-national'],
  answered: ['answered'],
  closed: ['closed'],
  withdrawn: ['withdrawn', 'closed'],
};

/** What people would do where a bottleneck lies in the file. */
const likely: Readonly<Record<Bottleneck['state'], readonly Act[]>> = {
  'at-supervisor': ['pass-up'],
  leaving: ['allow', 'allow', 'object', 'pass-up', 'send-answer', 'pull-back'],
  returned: ['send-answer', 'pull-back'],
  'at-doorbraakteam': ['ask', 'answer', 'to-policy'],
  'at-policy-team': ['policy-answers', 'to-nation'],
  'at-national': ['nation-answers'],
  answered: ['judge-yes', 'judge-no', 'pull-back', 'correct'],
  closed: ['again', 'correct'],
  withdrawn: ['correct', 'again'],
};

/** Mostly what is likely, now and then anything at all, and seldom the end of it. */
const actFor = (state: Bottleneck['state'], { wild, pick }: { wild: number; pick: number }): Act => {
  if (wild === 0) return 'withdraw';
  const from = wild < 8 ? acts : likely[state];
  return from[pick % from.length] ?? 'allow';
};

const step = fc.record({ wild: fc.nat(40), pick: fc.nat(), carries: fc.boolean() });

/** Few by default, since each goes through the real store; by the thousand with HISTORIES=1000. */
const runs = Number(process.env.HISTORIES ?? 15);

test('random histories end with one story in the file and outside it', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 8, maxLength: 24 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (steps, dice) => {
        const chance = () => dice.next().value;
        const office = postOffice(chance);
        const told = await aReportedBottleneck(world, family);
        const key = bottleneckKey(told.familyId, BottleneckId.parse(told.bottleneckId));
        const row = async () => {
          const found = await world.storeFor('care').find(BottleneckKind, key);
          if (!found) throw new Error('the bottleneck is gone');
          return found;
        };
        const words = new Set<string>();
        for (const { carries, ...chosen } of steps) {
          const before = await row();
          const act = actFor(before.value.state, chosen);
          const answer = act === 'pull-back' ? await wordsOfAnswer(before) : [];
          for (const word of await doAct(act, before)) words.add(word);
          if ((await wordsOfAnswer(before)).length === 0) for (const word of answer) words.delete(word);
          if (carries) await office.some();
        }
        await office.all();
        const { value: inFile } = await row();
        seen.add(inFile.state);
        const read = JSON.stringify((await openTold(world, told, family.mother)).view);
        expect([...words].filter((word) => !read.includes(word))).toEqual([]);
        if (!inFile.above) return;
        const copy = (await world.storeFor('doorbraak').find(LadderKind, ladderKey(inFile.above.id)))?.value;
        if (!copy) throw new Error('there is no copy');
        expect(expected[copy.state], `${copy.state} outside, ${inFile.state} in the file`).toContain(inFile.state);
        expect(inFile.above.heard).toBe(copy.revision);
        expect(copy.heard.file).toBe(inFile.above.sent);
        expect(inFile.above.steps).toBe(copy.steps.length);
        if ('answer' in copy && 'answer' in inFile) expect(inFile.answer).toEqual(copy.answer);
        if (copy.state === 'closed' && inFile.state === 'closed') expect(copy.helped).toBe(inFile.helped);
        const asked = inFile.questions.filter(({ level }) => level !== 'supervisor');
        if (copy.state !== 'withdrawn') expect(copy.questions).toEqual(asked);
        await doAct('withdraw', await row());
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  process.stdout.write(`bottlenecks through a bad post office end as: ${[...seen].toSorted().join(', ')}\n`);
  expect(seen.size).toBeGreaterThan(1);
}, 600_000);
