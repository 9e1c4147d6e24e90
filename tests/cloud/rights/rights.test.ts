// Every right of every plane, tried with the credentials of the functions: against what the planes' table says, and
// against a second judge of the same policies.
import { afterAll, describe, expect, test } from 'vitest';
import { say } from '../say.ts';
import { type Tags, takeOn } from './credentials-of.ts';
import { isGranted, isGrantedByItself } from './granted.ts';
import { inParallel } from './in-parallel.ts';
import { type Question, questionsFor, questionsWithoutPlane, type Session } from './questions.ts';
import { clientWith, entries, functionCredentials, isFor, openSession, planeNames } from './sessions.ts';
import { simulate, simulateFunction } from './simulate.ts';
import { tryQuestion } from './try-question.ts';

const count = { tried: 0, compared: 0, allowed: 0, wrong: 0, differs: 0 };
const others: Readonly<Record<string, string>> = { gm0344: 'gm0307', gm0307: 'gm0344', national: 'gm0307' };

const sessions: readonly Session[] = planeNames.flatMap((plane) =>
  Object.keys(others)
    .filter((gemeente) => isFor(plane, gemeente))
    .map((gemeente) => ({ plane, gemeente })),
);

/** One policy serves every gemeente: of the second one a third of the questions shows whether the tag does what it did. */
const askedOf = (session: Session): readonly Question[] =>
  questionsFor(session, others[session.gemeente] ?? '').filter(
    (_, at) => session.gemeente !== 'gm0307' || at % 3 === 0,
  );

type Answers = { readonly wanted: boolean; readonly real: Promise<boolean>; readonly simulated: Promise<boolean> };

/** What is wrong about one answer, if anything. */
const judge = async (question: Question, answers: Answers): Promise<readonly string[]> => {
  const { wanted } = answers;
  const [real, simulated] = await Promise.all([answers.real, answers.simulated]);
  count.tried += 1;
  count.compared += 1;
  count.allowed += Number(real);
  count.wrong += Number(real !== wanted);
  count.differs += Number(real !== simulated);
  const told = `${JSON.stringify(question)}: wanted ${wanted}, deployed ${real}, simulated ${simulated}`;
  return real === wanted && real === simulated ? [] : [told];
};

describe.each(sessions)('$plane in $gemeente', (session) => {
  test('reaches what the planes’ table grants, and nothing else anywhere', async () => {
    const db = await openSession(session);
    const found = await inParallel(askedOf(session), (question) =>
      judge(question, {
        wanted: isGranted(session, question),
        real: tryQuestion(db, question),
        simulated: simulate(session, question),
      }),
    );
    db.destroy();
    expect(found.flat()).toEqual([]);
  });
});

describe.each(entries)('the function $name', (entry) => {
  const { name, planes: held } = entry;

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
        // whoever may not take it on at all needs no further reason
        ...(held.includes(plane) ? never : []).map((tags) => ({ tags, wanted: false })),
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

  test('has what sessions need by itself, and no row of any gemeente or of the nation', async () => {
    const db = clientWith(await functionCredentials(name));
    const found = await inParallel(questionsWithoutPlane(held[0] ?? 'care'), (question) =>
      judge(question, {
        wanted: isGrantedByItself(entry, question),
        real: tryQuestion(db, question),
        simulated: simulateFunction(name, question),
      }),
    );
    db.destroy();
    expect(found.flat()).toEqual([]);
  });
});

test('at least two thousand questions were answered alike by both judges', () => {
  expect(count.compared).toBeGreaterThanOrEqual(2_000);
  expect(count.allowed).toBeGreaterThan(200);
  expect(count).toMatchObject({ wrong: 0, differs: 0 });
});

afterAll(() =>
  say(
    `rights: ${count.tried} tried, ${count.allowed} of them allowed, ${count.wrong} wrong; ${count.compared} simulated too, ${count.differs} of them differ`,
  ),
);
