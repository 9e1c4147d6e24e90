// What the tests of the store share: a goal of a family as an example row, a worker, and a store on a real engine.
import { AssignmentId, FamilyId, type Gemeente, PersonId } from '@greep/kernel';
import {
  type Authorship,
  type Change,
  type ItemKind,
  openStore,
  type Plane,
  type Put,
  put,
  type StoreAlarm,
} from '@greep/store';
import * as z from 'zod';
import { anId, countingIds, fixedClock } from '../support/clock.ts';
import { startTestEngine, type TestEngine, utrecht } from '../support/engine.ts';

const Goal = z.strictObject({ words: z.string().min(1), weight: z.number().int() });
export const goalKind: ItemKind<z.infer<typeof Goal>> = { name: 'goal', schema: Goal };

const Member = z.strictObject({ relation: z.string() });
export const memberKind: ItemKind<z.infer<typeof Member>> = { name: 'member', schema: Member };

/** A letter is a draft until it is sent. */
const Letter = z.strictObject({ state: z.enum(['draft', 'sent']), words: z.string() });
export const letterKind: ItemKind<z.infer<typeof Letter>> = {
  name: 'letter',
  schema: Letter,
  draft: Letter.refine(({ state }) => state === 'draft'),
};

export const familyId = FamilyId.parse(anId(500));
export const family = `FAMILY#${familyId}`;
export const worker = {
  personId: PersonId.parse(anId(600)),
  assignmentId: AssignmentId.parse(anId(601)),
  role: 'familyWorker',
};
export const byWorker: Authorship = { actor: worker, requestId: 'request-1' };

export const goalKey = (name: string, pk = family) => ({ pk, sk: `GOAL#${name}` });

export const aGoal = (name: string, version = 0, words = 'samen eten'): Put =>
  put({ kind: goalKind, key: goalKey(name), value: { words, weight: 1 }, version });

export const letterKey = { pk: family, sk: 'LETTER#1' };

export const aLetter = (state: 'draft' | 'sent', version = 0, words = 'Beste familie'): Put =>
  put({ kind: letterKind, key: letterKey, value: { state, words }, version });

export const recordGoal = (...puts: readonly Put[]): Change => ({ aggregate: family, action: 'record-goal', puts });

export const withReplay = (scope: string, bodyHash = 'body'): Authorship => ({
  ...byWorker,
  replay: { scope, bodyHash, status: 201, ref: { goalId: 'one' } },
});

let sources = 0;

export const openAs = (engine: Pick<TestEngine, 'client'>, plane: Plane, gemeente: Gemeente = utrecht) => {
  const clock = fixedClock();
  const alarms: StoreAlarm[] = [];
  sources += 1;
  const settings = { client: engine.client, plane, gemeente, clock, ids: countingIds(sources * 1_000_000) };
  return { clock, alarms, store: openStore({ ...settings, alarm: (alarm) => alarms.push(alarm) }) };
};

export const onStage = async () => {
  const engine = await startTestEngine();
  return { engine, ...openAs(engine, 'care') };
};
export type Stage = Awaited<ReturnType<typeof onStage>>;
