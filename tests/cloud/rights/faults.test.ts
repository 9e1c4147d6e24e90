// Would it be noticed? Fifty faults, one after the other, in the policies as they are deployed.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Plane } from '@greep/store/planes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chanceFor } from '../../../packages/local/demo/seeded.ts';
import { say } from '../say.ts';
import { type Tags, takeOn } from './credentials-of.ts';
import { type Document, type Fault, faults, sessionFaults, trustFaults } from './faults.ts';
import { isGranted, isGrantedByItself } from './granted.ts';
import { type Question, questionsFor, questionsWithoutPlane, type Session } from './questions.ts';
import { clientWith, entries, functionCredentials, isFor, openSession, planeNames } from './sessions.ts';
import { simulate } from './simulate.ts';
import { tryQuestion } from './try-question.ts';
import { type Place, planted, rowsOf, trustOf, withFault, withOwnFault } from './with-fault.ts';
import { policyOf } from './written-policies.ts';

type Planted = {
  readonly name: string;
  readonly plane: Plane;
  /** Who would notice: somebody who works where the statement is about. */
  readonly session: Session;
  readonly place: Place;
  readonly document: Document;
};

/** Of the noticed ones, those that let somebody in, or kept somebody out, in earnest. */
let felt = 0;

const sessionOf = (plane: Plane, about = ''): Session => ({
  plane,
  gemeente: isFor(plane, 'gm0344') && !about.includes('greep-national') ? 'gm0344' : 'national',
});

const everyFault = async (plane: Plane): Promise<readonly Planted[]> => {
  const [rows, trust] = [await rowsOf(plane), await trustOf(plane)];
  const inDocument = (document: Document, place: Place, kinds: readonly Fault[]): readonly Planted[] =>
    kinds.flatMap((fault) =>
      document.Statement.flatMap((statement, at) => {
        const made = planted(document, at, fault);
        const session = sessionOf(plane, JSON.stringify(statement.Resource));
        const name = `${fault.name}, in statement ${at} of ${plane}`;
        return made ? [{ name, plane, session, place, document: made }] : [];
      }),
    );
  return [...inDocument(rows, 'rows', faults), ...inDocument(trust, 'trust', trustFaults)];
};

/** Is the answer of the policies as they are deployed other than the planes' table wants it? */
const isFelt = async (db: DynamoDBClient, session: Session, question: Question): Promise<boolean> => {
  if ((await tryQuestion(db, question)) === isGranted(session, question)) return false;
  felt += 1;
  return true;
};

/**
 * The first answer that is not as the planes' table wants it. The second judge, who reads the policy alone, says where to
 * look. Deployed, the key of the other gemeente may still stand behind a policy that reaches too far: then it is the
 * second judge alone who notices. Where that one sees nothing, as with a wrong key, everything is tried.
 */
const firstWrong = async (session: Session, document: Document): Promise<string | undefined> => {
  const policies = [policyOf('rows', document)];
  const questions = questionsFor(session, 'gm0307');
  const db = await openSession(session);
  const suspected: Question[] = [];
  try {
    for (const question of questions) {
      if ((await simulate(session, question, policies)) === isGranted(session, question)) continue;
      if (await isFelt(db, session, question)) return JSON.stringify(question);
      suspected.push(question);
      if (suspected.length >= 5) break;
    }
    if (suspected[0]) return JSON.stringify(suspected[0]);
    for (const question of questions) if (await isFelt(db, session, question)) return JSON.stringify(question);
    return undefined;
  } finally {
    db.destroy();
  }
};

const firstWronglyTaken = async (plane: Plane): Promise<string | undefined> => {
  const { gemeente } = sessionOf(plane);
  const other = planeNames.find((each) => each !== plane) ?? '';
  const never: readonly Tags[] = [
    { gemeente, plane: other },
    { gemeente: 'gm9', plane },
    { gemeente, plane, family: '1' },
  ];
  for (const { name } of entries.filter((entry) => entry.planes.includes(plane)))
    for (const tags of never)
      if (await takeOn(await functionCredentials(name), plane, tags)) return `${name} ${JSON.stringify(tags)}`;
  return undefined;
};

/** What a function may wrongly do with sessions, as deployed: the first answer, if any. */
const firstWrongByItself = async (name: string): Promise<string | undefined> => {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`there is no function ${name}`);
  const db = clientWith(await functionCredentials(name));
  try {
    for (const question of questionsWithoutPlane(entry.planes[0] ?? 'care')) {
      const isRight = (await tryQuestion(db, question)) === isGrantedByItself(entry, question);
      if (!isRight) return JSON.stringify(question);
    }
    return undefined;
  } finally {
    db.destroy();
  }
};

let chosen: readonly Planted[] = [];
let noticed = 0;

beforeAll(async () => {
  const all: Planted[] = [];
  for (const plane of planeNames) all.push(...(await everyFault(plane)));
  // At least two of every kind, then chance decides.
  const chance = chanceFor('fifty faults');
  const kinds = [...faults, ...trustFaults].flatMap(({ name }) =>
    chance.some(
      all.filter((one) => one.name.startsWith(name)),
      3,
    ),
  );
  const rest = all.filter((one) => !kinds.includes(one));
  chosen = [...kinds, ...chance.some(rest, Math.max(0, 50 - kinds.length))];
});

describe('a fault in a policy', () => {
  test('is noticed, whichever of fifty it is', async () => {
    const missed: string[] = [];
    for (const { name, plane, session, place, document } of chosen) {
      const look = () => (place === 'rows' ? firstWrong(session, document) : firstWronglyTaken(plane));
      if (await withFault({ plane, place, document }, look)) noticed += 1;
      else missed.push(name);
    }
    expect(missed).toEqual([]);
    expect(chosen.length).toBeGreaterThanOrEqual(50);
  });

  test.each(sessionFaults)('is noticed in what functions may do with sessions: $name', async (fault) => {
    for (const [name, statements] of Object.entries({ reporting: 1, session: 2 })) {
      const found = await withOwnFault(name, fault, () => firstWrongByItself(name));
      expect(found).toHaveLength(statements);
      expect(found).not.toContain(undefined);
      expect(await firstWrongByItself(name)).toBeUndefined();
    }
  });

  test('is gone afterwards', async () => {
    for (const plane of ['care', 'referral'] as const)
      expect(await firstWrong(sessionOf(plane), await rowsOf(plane))).toBeUndefined();
  });
});

afterAll(() =>
  say(
    `faults planted in policies: ${chosen.length}, noticed: ${noticed}, by calls that were wrongly answered: ${felt}`,
  ),
);
