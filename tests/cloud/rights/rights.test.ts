// Every right of every plane, tried with the credentials of the functions: against what the planes' table says, and
// against a second judge of the same policies.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, test } from 'vitest';
import { say } from '../say.ts';
import { type Tags, takeOn } from './credentials-of.ts';
import { isGranted } from './granted.ts';
import { inParallel } from './in-parallel.ts';
import { type Question, questionsFor, type Session } from './questions.ts';
import { clientWith, entries, functionCredentials, isFor, openSession, planeNames } from './sessions.ts';
import { simulate } from './simulate.ts';
import { tryQuestion } from './try-question.ts';

const count = { tried: 0, allowed: 0, wrong: 0, differs: 0 };
const others: Readonly<Record<string, string>> = { gm0344: 'gm0307', gm0307: 'gm0344', national: 'gm0307' };

const sessions: readonly Session[] = planeNames.flatMap((plane) =>
  Object.keys(others)
    .filter((gemeente) => isFor(plane, gemeente))
    .map((gemeente) => ({ plane, gemeente })),
);

/** What is wrong about one answer, if anything. */
const judge = async (db: DynamoDBClient, session: Session, question: Question): Promise<readonly string[]> => {
  const [real, simulated] = await Promise.all([tryQuestion(db, question), simulate(session, question)]);
  const wanted = isGranted(session, question);
  count.tried += 1;
  count.allowed += Number(real);
  count.wrong += Number(real !== wanted);
  count.differs += Number(real !== simulated);
  const told = `${JSON.stringify(question)}: wanted ${wanted}, deployed ${real}, simulated ${simulated}`;
  return real === wanted && real === simulated ? [] : [told];
};

describe.each(sessions)('$plane in $gemeente', (session) => {
  test('reaches what the planes’ table grants, and nothing else anywhere', async () => {
    const db = await openSession(session);
    const asked = questionsFor(session, others[session.gemeente] ?? '');
    const found = await inParallel(asked, (question) => judge(db, session, question));
    db.destroy();
    expect(found.flat()).toEqual([]);
  });
});

describe.each(entries.map(({ name }) => name))('the function %s', (name) => {
  const held = entries.find((entry) => entry.name === name)?.planes ?? [];

  test('takes on its own planes, for one gemeente at a time, and no other', async () => {
    const own = await functionCredentials(name);
    const found = await inParallel(planeNames, async (plane) => {
      const other = planeNames.find((each) => each !== plane) ?? '';
      const may = (gemeente: string): boolean => held.includes(plane) && isFor(plane, gemeente);
      const never: readonly Tags[] = [
        ...[{}, { plane }, { gemeente: 'gm0344' }, { gemeente: '*', plane }],
        ...[
          { gemeente: 'gm0344', plane: other },
          { gemeente: 'gm0344', plane, family: '1' },
        ],
      ];
      const asked: readonly { readonly tags: Tags; readonly wanted: boolean }[] = [
        ...['gm0344', 'national'].map((gemeente) => ({ tags: { gemeente, plane }, wanted: may(gemeente) })),
        ...never.map((tags) => ({ tags, wanted: false })),
      ];
      const wrong: string[] = [];
      for (const { tags, wanted } of asked) {
        const real = (await takeOn(own, plane, tags)) !== undefined;
        count.tried += 1;
        count.allowed += Number(real);
        count.wrong += Number(real !== wanted);
        if (real !== wanted) wrong.push(`${plane} ${JSON.stringify(tags)}: ${real}`);
      }
      return wrong;
    });
    expect(found.flat()).toEqual([]);
  });

  test('reaches no row of any gemeente or of the nation by itself', async () => {
    const db = clientWith(await functionCredentials(name));
    const asked = questionsFor({ plane: held[0] ?? 'care', gemeente: 'gm0344' }, 'gm0307');
    const rows = asked.filter(({ table }) => table !== 'sessions');
    const reached = await inParallel(
      rows.filter((_, at) => at % 3 === 0),
      async (question) => {
        count.tried += 1;
        return (await tryQuestion(db, question)) ? [JSON.stringify(question)] : [];
      },
    );
    db.destroy();
    expect(reached.flat()).toEqual([]);
  });
});

test('at least two thousand questions were asked, and both judges agree on all', () => {
  expect(count.tried).toBeGreaterThanOrEqual(2_000);
  expect(count.allowed).toBeGreaterThan(200);
  expect(count).toMatchObject({ wrong: 0, differs: 0 });
});

afterAll(() =>
  say(
    `rights: ${count.tried} tried, ${count.allowed} allowed, ${count.wrong} wrong, ${count.differs} differ from the simulation`,
  ),
);
