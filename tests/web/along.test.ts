// What lies on a device: locked, in order, and shut when the clock cannot be believed.
import 'fake-indexeddb/auto';
import { ConversationView, PlanView } from '@greep/plans';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closedBecause, isSurelyAway, longestAway } from '../../packages/web/along/closed-because.ts';
import { addCopy, isHeldUp, isNext, keepDone, openCopy, openWaiting } from '../../packages/web/along/copies.ts';
import type { Copy } from '../../packages/web/along/copy.ts';
import { keyFromHalves, keyOf, lock, lockSecret, newSecret, unlock, unlockKey } from '../../packages/web/along/lock.ts';
import { type CopyRow, Shelf } from '../../packages/web/along/shelf.ts';
import { openVault } from '../../packages/web/along/vault.ts';
import type { Fate, Waiting, WaitingItem } from '../../packages/web/along/waiting.ts';
import { ruleOf } from '../../packages/web/along/write-down.ts';

const jar = new Map<string, string>();
vi.stubGlobal('document', {
  get cookie() {
    return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  },
  set cookie(written: string) {
    const [name = '', value = ''] = written.split(';')[0]?.split('=') ?? [];
    if (written.includes('Max-Age=0')) jar.delete(name);
    else jar.set(name, value);
  },
});

const words = 'Canarie wil rust in huis';
const textOf = (bytes: ArrayBuffer): string => new TextDecoder('latin1').decode(bytes);

describe('a box', () => {
  it('opens with its key and at its place, and nowhere else', async () => {
    const key = await keyOf(newSecret());
    const box = await lock(key, 'copy/1', { words });
    expect(textOf(box.bytes)).not.toContain('Canarie');
    expect(await unlock(key, 'copy/1', box)).toEqual({ words });
    expect(await unlock(key, 'copy/2', box)).toBeUndefined();
    expect(await unlock(await keyOf(newSecret()), 'copy/1', box)).toBeUndefined();
  });

  it('is another one each time, also of the same words', async () => {
    const key = await keyOf(newSecret());
    const [one, other] = [await lock(key, 'a', words), await lock(key, 'a', words)];
    expect(textOf(one.bytes)).not.toBe(textOf(other.bytes));
  });

  it('of a key opens with both halves, and the key cannot be read out', async () => {
    const [inJar, beside, secret] = [newSecret(), newSecret(), newSecret()];
    const box = await lockSecret(await keyFromHalves(inJar, beside), 'key/1', secret);
    const key = await unlockKey(await keyFromHalves(inJar, beside), 'key/1', box);
    if (key === undefined) throw new Error('it does not open');
    expect(await unlock(key, 'x', await lock(await keyOf(secret), 'x', words))).toBe(words);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    expect(await unlockKey(await keyFromHalves(newSecret(), beside), 'key/1', box)).toBeUndefined();
    expect(await unlockKey(await keyFromHalves(inJar, newSecret()), 'key/1', box)).toBeUndefined();
  });
});

describe('a copy is shut', () => {
  const noon = Date.parse('2026-11-27T12:00:00Z');
  const hour = 3_600_000;
  const known = { heard: noon, heardHere: noon, latest: noon + hour, open: hour };
  const until = '2026-11-30T12:00:00Z';

  it.each([
    ['not within a working day', noon + 2 * hour, known, undefined],
    ['when the clock went back', noon - hour, known, 'clock'],
    ['not when the clock was set right by some minutes', noon + hour - 5 * 60_000, known, undefined],
    ['when the server was not heard for a working day', noon + longestAway + 1, known, 'away'],
    ['when its days are over', Date.parse(until) + 1, { ...known, heardHere: Date.parse(until) }, undefined],
    ['when its days are over by the server', noon, { ...known, heard: Date.parse(until) + 1, latest: noon }, 'over'],
    ['after a working day in which the clock stood still', noon + hour, { ...known, open: longestAway + 1 }, 'away'],
  ] as const)('%s', (_, now, clock, expected) => {
    expect(closedBecause(clock, until, now)).toBe(expected);
  });

  it('for sure only by the counter that nobody can set', () => {
    expect(isSurelyAway(known)).toBe(false);
    expect(isSurelyAway({ ...known, open: longestAway + 1 })).toBe(true);
  });
});

const familyId = '00000000-0000-4000-8000-000000000001';
const copy: Copy = {
  ...{ shape: 1, id: 'taken-1', familyId, familyName: 'Canarie', renamed: {}, drafts: {}, tableDrafts: {} },
  ...{ since: '2026-11-27T12:00:00Z', until: '2026-11-30T12:00:00Z' },
  talk: ConversationView.parse({
    ...{ familyId, familyName: 'Canarie', isFamilyTurn: false },
    questions: [{ question: 'change', standing: 'not-discussed', version: 2 }],
    ...{ concerns: [], goals: [], actions: [], people: [] },
  }),
  plan: PlanView.parse({
    ...{
      familyId,
      familyName: 'Canarie',
      reader: 'worker',
      hasChanges: false,
      isEvaluatedSince: false,
      acts: ['write'],
    },
    ...{ goals: [], safetyGoals: [], actions: [], people: [], versions: [], shares: [], evaluations: [] },
  }),
};

describe('on a copy is done what the server will do', () => {
  const ids = ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000d1'];
  const [concernId = '', goalId = ''] = ids;
  const said = ruleOf('POST /families/{familyId}/conversation/concerns').apply(
    copy,
    { params: { familyId }, body: { question: 'change', words, speaker: { who: 'together' } } },
    () => concernId,
  );
  const chosen =
    said &&
    ruleOf('PUT /families/{familyId}/conversation/concerns/{concernId}/chosen').apply(
      said.copy,
      { params: { familyId, concernId }, body: { isGoal: true } },
      () => goalId,
    );

  it('what is said lies on the table, and its question is open again', () => {
    expect(said?.copy.talk.concerns.map((concern) => concern.words)).toEqual([words]);
    expect(said?.copy.talk.questions[0]?.standing).toBe('open');
    expect(said?.made).toBe(concernId);
  });

  it('what becomes a goal stands on the table and in the plan, and its step in both', () => {
    if (chosen === undefined) throw new Error('it was not chosen');
    const described = ruleOf('PUT /families/{familyId}/conversation/goals/{goalId}/steps/{step}').apply(
      chosen.copy,
      { params: { familyId, goalId, step: '+1' }, body: { words: 'Vier dagen rust' } },
      () => '',
    );
    expect(described?.copy.talk.goals.map(({ levels }) => levels['+1'])).toEqual(['Vier dagen rust']);
    expect(described?.copy.plan.goals.map(({ content }) => content.levels['+1'])).toEqual(['Vier dagen rust']);
    expect(described?.copy.talk.concerns[0]?.goalId).toBe(goalId);
  });

  it('what is no goal after all is a concern again', () => {
    if (chosen === undefined) throw new Error('it was not chosen');
    const undone = ruleOf('PUT /families/{familyId}/conversation/concerns/{concernId}/chosen').apply(
      chosen.copy,
      { params: { familyId, concernId }, body: { isGoal: false } },
      () => '',
    );
    expect(undone?.copy.talk.goals).toEqual([]);
    expect(undone?.copy.talk.concerns[0]?.goalId).toBeUndefined();
  });
});

describe('of what somebody else changed it is known who did', () => {
  const goalId = '00000000-0000-4000-8000-0000000000d1';
  const at = '2026-11-27T11:00:00.000Z';
  const byName = 'Samira Bouzid';
  const text = { words: 'Ik wil' };

  it('a half sentence on the table was somebody’s, or the family’s in its turn', () => {
    const rule = ruleOf('PUT /families/{familyId}/conversation/drafts/{section}');
    const input = { params: { familyId, section: 'change' }, body: { text } };
    const seen = (writtenBy: object) =>
      rule.seen?.({ ...copy, tableDrafts: { change: { text, version: 1, ...writtenBy } } }, input);
    expect(seen({ writtenBy: { byName, at } })?.writtenBy).toEqual({ text: { by: byName, at } });
    const inTurn = { byName: 'Bouzid', at, isFromFamilyTurn: true };
    expect(seen({ writtenBy: inTurn })?.writtenBy).toEqual({ text: { by: 'Bouzid', at, who: 'family' } });
    expect(seen({})?.writtenBy).toEqual({ text: {} });
  });

  it('a draft of one’s own was oneself, on another screen', () => {
    const seen = ruleOf('PUT /families/{familyId}/drafts/{section}').seen?.(
      { ...copy, drafts: { 'new-goal': { text, version: 1 } } },
      { params: { familyId, section: 'new-goal' }, body: { text } },
    );
    expect(seen?.writtenBy).toEqual({ text: { who: 'self' } });
  });

  it('a step was whoever wrote that step', () => {
    const goal = { ...{ id: goalId, speakerName: '', wordings: [], order: 1, isDropped: false, version: 3 } };
    const levels = { '-1': '', '0': 'a', '+1': 'b', '+2': '', '+3': '' };
    const content = { kind: 'own', words, speaker: { who: 'together' }, lifeDomain: 'living', weight: 3, levels };
    const goals = [
      {
        ...goal,
        content,
        missingSteps: [],
        scores: [],
        writtenBy: { 'level+1': { byName, at }, weight: { byName: 'x', at } },
      },
    ];
    const withGoal = { ...copy, plan: PlanView.parse({ ...copy.plan, goals }) };
    const seen = (step: '0' | '+1') =>
      ruleOf('PUT /families/{familyId}/conversation/goals/{goalId}/steps/{step}').seen?.(withGoal, {
        params: { familyId, goalId, step },
        body: { words: 'c' },
      });
    expect(seen('+1')?.writtenBy).toEqual({ words: { by: byName, at } });
    expect(seen('0')?.writtenBy).toEqual({ words: {} });
  });
});

type Given = Partial<Omit<Waiting, 'fate'>>;
const item = (given: Given = {}, fate: Fate = { fate: 'waits' }): Waiting => ({
  call: 'POST /families/{familyId}/conversation/concerns',
  input: { params: { familyId: 'family-1' }, body: { words } },
  key: crypto.randomUUID(),
  at: '2026-11-28T10:00:00Z',
  ...given,
  ...fate,
});

const numbered = (...items: readonly Waiting[]): readonly WaitingItem[] =>
  items.map((each, at) => ({ ...each, n: at + 1 }));

describe('the queue', () => {
  const made = '00000000-0000-4000-8000-0000000000aa';
  const onMade = item({ input: { params: { goalId: made }, body: {} } });

  it('holds up what follows on something that was refused or waits for a choice, and nothing else', () => {
    const all = numbered(item({ made }, { fate: 'refused', because: 'nee' }), onMade, item());
    expect(all.map((each) => isHeldUp(each, all))).toEqual([false, true, false]);
    expect(all.map((each) => isNext(each, all))).toEqual([false, false, true]);
  });

  it('holds up what was done on the same thing after a clash', () => {
    const theirs = { fields: { words: 'x' }, version: 3 };
    const all = numbered(item({ thing: 'goal/1' }, { fate: 'clash', theirs }), item({ thing: 'goal/1' }));
    expect(all.map((each) => isHeldUp(each, all))).toEqual([false, true]);
  });
});

describe('on the shelf', () => {
  const row: Omit<CopyRow, 'content'> = {
    ...{ id: 'taken-1', familyId: 'family-1', owner: 'person-1', assignmentId: 'assignment-1' },
    keyUntil: '2026-12-12T12:00:00Z',
  };
  let shelf: Shelf;
  beforeEach(() => {
    jar.clear();
    shelf = new Shelf(`test-${crypto.randomUUID()}`);
  });

  const taken = async () => {
    const vault = openVault(shelf);
    const { key, box } = await vault.learn(row.id, newSecret());
    await addCopy(vault, { ...row, key: box }, copy, key);
    const kept = await shelf.copies.get(row.id);
    if (kept === undefined) throw new Error('it is not there');
    return { vault, kept };
  };

  it('a copy and what was done on it are kept together, in their order, and opened after a reload by the halves', async () => {
    const { vault, kept } = await taken();
    await keepDone(vault, kept, { copy: { ...copy, familyName: 'Tweede' }, item: item(), instead: undefined });
    await keepDone(vault, kept, { copy, item: item({ at: '2026-11-28T11:00:00Z' }), instead: undefined });
    const again = openVault(shelf);
    expect((await openCopy(again, kept))?.familyName).toBe(copy.familyName);
    expect((await openWaiting(again, kept)).map(({ at }) => at)).toEqual([
      '2026-11-28T10:00:00Z',
      '2026-11-28T11:00:00Z',
    ]);
  });

  it('one that was typed over takes the place of the one before', async () => {
    const { vault, kept } = await taken();
    await keepDone(vault, kept, { copy, item: item(), instead: undefined });
    const [first] = await openWaiting(vault, kept);
    await keepDone(vault, kept, { copy, item: item({ slot: 'step/1' }), instead: first?.n });
    expect((await openWaiting(vault, kept)).map(({ slot }) => slot)).toEqual(['step/1']);
  });

  it('nothing opens without the half in the cookie jar, and no word is readable', async () => {
    const { vault, kept } = await taken();
    await keepDone(vault, kept, { copy, item: item(), instead: undefined });
    jar.clear();
    const finder = openVault(shelf);
    expect(await openCopy(finder, kept)).toBeUndefined();
    expect(await openWaiting(finder, kept)).toEqual([]);
    const rows = [...(await shelf.copies.toArray()), ...(await shelf.waiting.toArray())];
    expect(rows.map(({ content }) => textOf(content.bytes)).join()).not.toContain('Canarie');
  });
});
