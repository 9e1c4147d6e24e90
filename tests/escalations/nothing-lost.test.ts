// Whatever is taken back, judged, brought up again or ended: what somebody wrote stays in the file of the family.
import { endTrajectory } from '@greep/care';
import {
  answerOnLadder,
  answerText,
  askBack,
  BottleneckKind,
  type BottleneckView,
  bottleneckKey,
  bringUpAgain,
  correctOnLadder,
  judgeAnswer,
  listLadder,
  listMyBottlenecks,
  openLadder,
  passUpFromFile,
  pullBack,
  recordReadTogether,
  sendAnswer,
  withdrawBottleneck,
  withdrawText,
} from '@greep/escalations';
import { BottleneckId } from '@greep/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  anAnswer,
  aReportedBottleneck,
  aTextToPassUp,
  carryAll,
  lettingGo,
  openTold,
  type Told,
  teamsOf,
} from '../support/bottleneck-story.ts';
import { aRunningFamily, type RunningFamily, viewOf } from '../support/story.ts';
import { startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
let family: RunningFamily;
let told: Told;
let teams: ReturnType<typeof teamsOf>;

beforeAll(async () => {
  world = await startVerbWorld();
  teams = teamsOf(world);
  family = await aRunningFamily(world);
});
beforeEach(async () => {
  told = await aReportedBottleneck(world, family);
});
afterAll(() => world.stop());

/** Let go and carried; answers the id of the copy outside. */
const atTeam = async (): Promise<string> => {
  await lettingGo(world, family, told);
  await carryAll(world);
  const key = bottleneckKey(told.familyId, BottleneckId.parse(told.bottleneckId));
  return (await world.storeFor('care').find(BottleneckKind, key))?.value.above?.id ?? '';
};
const agenda = async (): Promise<string> =>
  JSON.stringify(viewOf(await world.act('doorbraak', listLadder, { as: world.people.doorbraak })));

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const seen = async (as = world.people.worker): Promise<BottleneckView> => (await openTold(world, told, as)).view;
const act = async (verb: Parameters<VerbWorld['act']>[1], as: typeof world.people.worker, input: object = {}) => {
  const { version } = await openTold(world, told);
  return world.act('care', verb, { as, input: { ...told, ...input }, ifMatch: version });
};
const passUp = (as: typeof world.people.worker, more: object = {}) =>
  act(passUpFromFile, as, { reason: 'Niemand beslist.', text: aTextToPassUp(more), hasSeenWarnings: true });
const asked = async (): Promise<string> => {
  const ladderId = await atTeam();
  viewOf(await teams.act(askBack, ladderId, { question: 'Ligt er al een vonnis?' }));
  await carryAll(world);
  return ladderId;
};
const answer = 'Er ligt een vonnis sinds de zomer.';

describe('a no of the family', () => {
  test('is not gone when the same words are shown once more, nor when they lose a comma', async () => {
    viewOf(await passUp(world.people.supervisor));
    viewOf(await act(answerText, family.son, { answer: 'no', words: 'Dit wil ik niet zo.' }));
    const why = 'De wachttijd is zo lang, dat de huur niet meer te redden is';
    for (const more of [{}, { why }]) {
      const again = viewOf<BottleneckView>(await passUp(world.people.worker, more));
      expect(again.leaving?.objections).toMatchObject([{ words: 'Dit wil ik niet zo.' }]);
      expect(await act(answerText, family.mother, { answer: 'yes' })).toMatchObject(
        refused('wrong-state', 'text-is-objected'),
      );
      expect(await act(recordReadTogether, world.people.worker, { on: '2026-10-15' })).toMatchObject(
        refused('wrong-state', 'text-is-objected'),
      );
    }
  });

  test('nor when it was taken back in between', async () => {
    viewOf(await passUp(world.people.supervisor));
    viewOf(await act(answerText, family.son, { answer: 'no', words: 'Dit wil ik niet zo.' }));
    const back = viewOf<BottleneckView>(await act(withdrawText, world.people.worker));
    expect(back.shown).toMatchObject([{ ended: 'taken-back', objections: [{ words: 'Dit wil ik niet zo.' }] }]);
    const again = viewOf<BottleneckView>(await passUp(world.people.supervisor));
    expect(again.leaving?.objections).toHaveLength(1);
  });

  test('is read together only with who said it, unless they took it back themselves', async () => {
    viewOf(await passUp(world.people.supervisor));
    viewOf(await act(answerText, family.son, { answer: 'no', words: 'Dit wil ik niet zo.' }));
    const anew = viewOf<BottleneckView>(await passUp(world.people.worker, { why: 'Het kan zo niet langer.' }));
    expect(anew.leaving).toMatchObject({ objections: [], mustBeThere: [{ personId: family.son.id }] });
    const on = '2026-10-15';
    expect(await act(recordReadTogether, world.people.worker, { on })).toMatchObject({
      ok: false,
      error: { fields: [{ pointer: '/present', code: 'objector-must-be-there' }] },
    });
    const present = [family.son.id];
    const left = viewOf<BottleneckView>(await act(recordReadTogether, world.people.worker, { on, present }));
    expect(left.shown).toMatchObject([{ ended: 'written-anew', objections: [{}] }, { ended: 'left' }]);
  });

  test('a child takes back what it said, and its words stay on the way', async () => {
    viewOf(await passUp(world.people.supervisor));
    viewOf(await act(answerText, family.daughter, { answer: 'no', words: 'Niet over mijn kamer.' }));
    expect((await seen(family.daughter)).acts).toContain('lift-objection');
    const lifted = viewOf<BottleneckView>(await act(answerText, family.daughter, { answer: 'yes' }));
    expect(lifted).toMatchObject({ state: 'leaving', leaving: { objections: [] } });
    viewOf(await act(answerText, family.mother, { answer: 'yes' }));
    expect((await seen()).steps).toContainEqual(
      expect.objectContaining({ what: 'objected', reason: 'Niet over mijn kamer.' }),
    );
  });
});

describe('a question that is taken back', () => {
  test('while the family looks at the answer: text, objection and question stay', async () => {
    const ladderId = await asked();
    viewOf(await act(sendAnswer, world.people.worker, { answer, hasSeenWarnings: true }));
    viewOf(await act(answerText, family.son, { answer: 'no', words: 'Niet over het vonnis.' }));
    viewOf(await teams.act(pullBack, ladderId));
    await carryAll(world);
    expect(await seen()).toMatchObject({
      state: 'at-doorbraakteam',
      questions: [{ question: 'Ligt er al een vonnis?', takenBackOn: '2026-10-15' }],
      shown: [
        { ended: 'left' },
        { ended: 'question-gone', text: { answer }, objections: [{ words: 'Niet over het vonnis.' }] },
      ],
    });
  });

  test('just after the family let the answer go: it arrives all the same', async () => {
    const ladderId = await asked();
    viewOf(await act(sendAnswer, world.people.worker, { answer, hasSeenWarnings: true }));
    viewOf(await act(answerText, family.mother, { answer: 'yes' }));
    viewOf(await teams.act(pullBack, ladderId));
    viewOf(await teams.act(askBack, ladderId, { question: 'En de huur?' }));
    await carryAll(world);
    expect((await teams.open(ladderId)).view).toMatchObject({ state: 'returned', questions: [{ answer }, {}] });
    expect(await seen()).toMatchObject({ state: 'returned', questions: [{ answer }, { question: 'En de huur?' }] });
  });
});

describe('a verdict', () => {
  test('stands under the answer that was judged, and under no other', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    viewOf(await act(judgeAnswer, family.mother, { helped: 'no', words: 'Er kwam niemand.' }));
    viewOf(await teams.act(pullBack, ladderId));
    viewOf(await teams.act(answerOnLadder, ladderId, { ...anAnswer, words: 'Het gaat toch anders.' }));
    await carryAll(world);
    expect((await teams.open(ladderId)).view.state).toBe('answered');
    const view = await seen(family.mother);
    expect(view).toMatchObject({
      state: 'answered',
      answer: { answer: { words: 'Het gaat toch anders.' } },
      rounds: [
        {
          answer: { answer: anAnswer },
          verdict: { helped: 'no', words: 'Er kwam niemand.' },
          takenBackOn: '2026-10-15',
        },
      ],
      acts: ['judge'],
    });
    expect(view.verdict).toBeUndefined();
  });
});

describe('another round', () => {
  test('leaves question, texts, answer and verdict of the earlier one as they were, and hears of its corrections', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    viewOf(await act(judgeAnswer, family.mother, { helped: 'no', words: 'Het hielp ons niet.' }));
    await carryAll(world);
    viewOf(await act(bringUpAgain, family.mother, { question: 'Wie wil nog eens kijken?' }));
    const text = aTextToPassUp();
    const round = { left: { text }, shown: [{ text }], verdict: { helped: 'no', words: 'Het hielp ons niet.' } };
    expect((await seen()).rounds).toMatchObject([{ ...round, question: text.question, answer: { answer: anAnswer } }]);
    const right = { ...anAnswer, words: 'Toch een brief.', why: 'Er stond een fout in.' };
    viewOf(await teams.act(correctOnLadder, ladderId, right));
    await carryAll(world);
    const answer = { answer: { words: 'Toch een brief.' }, corrections: [{ was: anAnswer, why: right.why }] };
    expect(await seen()).toMatchObject({ state: 'at-supervisor', rounds: [{ ...round, answer }] });
  });

  test('begun before the team heard of the verdict: another answer of theirs waits for nobody and is kept', async () => {
    const ladderId = await atTeam();
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    viewOf(await act(judgeAnswer, family.mother, { helped: 'no' }));
    viewOf(await teams.act(pullBack, ladderId));
    viewOf(await teams.act(answerOnLadder, ladderId, { ...anAnswer, words: 'Het gaat toch anders.' }));
    viewOf(await act(bringUpAgain, family.mother));
    await carryAll(world);
    expect(await agenda()).not.toContain(ladderId);
    expect((await seen()).rounds).toMatchObject([
      { answer: { answer: anAnswer }, verdict: { helped: 'no' } },
      { answer: { answer: { words: 'Het gaat toch anders.' } } },
    ]);
  });
});

describe('what is withdrawn', () => {
  test('is stopped by who reported it or must agree, not by a child, and can be asked again', async () => {
    expect(await act(withdrawBottleneck, family.daughter)).toMatchObject(
      refused('not-allowed', 'others-withdraw-bottleneck'),
    );
    told = await aReportedBottleneck(world, family, family.mother);
    expect(await act(withdrawBottleneck, world.people.worker)).toMatchObject(
      refused('not-allowed', 'others-withdraw-bottleneck'),
    );
    const gone = viewOf<BottleneckView>(await act(withdrawBottleneck, family.mother, { reason: 'Het is opgelost.' }));
    expect(gone.acts).toEqual(['bring-up-again']);
    expect(viewOf(await act(bringUpAgain, world.people.worker))).toMatchObject({
      state: 'at-supervisor',
      rounds: [{ withdrawn: { reason: 'Het is opgelost.' } }],
    });
  });

  test('leaves no words at the team, and does not come there any more', async () => {
    const ladderId = await atTeam();
    const { version } = await teams.open(ladderId);
    viewOf(await act(withdrawBottleneck, family.mother));
    await carryAll(world);
    const as = world.people.doorbraak;
    expect(await world.act('doorbraak', openLadder, { as, input: { ladderId } })).toMatchObject(refused('not-found'));
    const late = await world.act('doorbraak', answerOnLadder, {
      as,
      input: { ladderId, ...anAnswer },
      ifMatch: version,
    });
    expect(late).toMatchObject({ ok: false });
    told = await aReportedBottleneck(world, family);
    const before = await agenda();
    await lettingGo(world, family, told);
    viewOf(await act(withdrawBottleneck, family.mother));
    await carryAll(world);
    expect(await agenda()).toBe(before);
    expect(await seen()).toMatchObject({ state: 'withdrawn', left: { text: aTextToPassUp() } });
  });

  test('keeps the answer that the team gave a moment earlier', async () => {
    const ladderId = await atTeam();
    viewOf(await act(withdrawBottleneck, family.mother));
    viewOf(await teams.act(answerOnLadder, ladderId, anAnswer));
    await carryAll(world);
    expect(await seen()).toMatchObject({ state: 'withdrawn', answer: { answer: anAnswer } });
  });
});

test('when the help ends, what nobody answered stops, at the team as well, and what was answered is judged', async () => {
  const answered = told;
  viewOf(await teams.act(answerOnLadder, await atTeam(), anAnswer));
  await carryAll(world);
  told = await aReportedBottleneck(world, family);
  const ladderId = await asked();
  viewOf(await act(sendAnswer, world.people.worker, { answer, hasSeenWarnings: true }));
  const ending = { familyId: family.familyId, as: 'short', reason: 'moved' };
  viewOf(await world.act('care', endTrajectory, { as: world.people.worker, input: ending, ifMatch: 3 }));
  await carryAll(world);
  const view = await seen();
  expect(view).toMatchObject({ state: 'withdrawn', shown: [{}, { ended: 'withdrawn', text: { answer } }], acts: [] });
  expect(view.steps.at(-1)).toMatchObject({ what: 'help-ended' });
  const input = { ladderId };
  expect(await world.act('doorbraak', openLadder, { as: world.people.doorbraak, input })).toMatchObject(
    refused('not-found'),
  );
  told = answered;
  viewOf(await act(judgeAnswer, family.mother, { helped: 'yes' }));
  const mine = viewOf<{ rows: { state: string }[] }>(
    await world.act('care', listMyBottlenecks, { as: world.people.worker }),
  );
  expect(mine.rows.filter(({ state }) => state !== 'answered')).toEqual([]);
});
