// Somebody saved meanwhile: one more try where nothing is lost, and never a third.
import { expect, it } from 'vitest';
import type { Answer, Problem } from '../../packages/web/api/answer.ts';
import { saveOver } from '../../packages/web/autosave/save-over.ts';
import { impossible } from '../support/impossible.ts';

const refused = (status: number): Answer<never> => ({ ok: false, problem: impossible<Problem>({ status }) });
const saved: Answer<unknown> = { ok: true, view: {}, version: 9 };
const theirs = { text: 'van een ander', version: 5 };

const over = async (answers: Answer<unknown>[], isNothingLost: boolean) => {
  const asked: (number | undefined)[] = [];
  const outcome = await saveOver({
    ifMatch: 1,
    put: async (ifMatch) => {
      asked.push(ifMatch);
      return answers.shift() ?? refused(500);
    },
    theirs: async () => ({ ok: true, view: theirs, version: theirs.version }),
    isNothingLost: () => isNothingLost,
  });
  return { asked, outcome };
};

it('saves over what loses nothing, at the version that is there now', async () => {
  const { asked, outcome } = await over([refused(412), saved], true);
  expect(asked).toEqual([1, 5]);
  expect(outcome).toEqual({ kind: 'saved', version: 9 });
});

it('shows both where something would be lost, and writes nothing', async () => {
  const { asked, outcome } = await over([refused(412), saved], false);
  expect(asked).toEqual([1]);
  expect(outcome).toEqual({ kind: 'conflict', theirs });
});

it('asks whoever was beaten twice', async () => {
  const { asked, outcome } = await over([refused(412), refused(412), saved], true);
  expect(asked).toEqual([1, 5]);
  expect(outcome).toEqual({ kind: 'conflict', theirs });
});

it('is no second try for what failed otherwise', async () => {
  const { asked, outcome } = await over([refused(500), saved], true);
  expect(asked).toEqual([1]);
  expect(outcome).toMatchObject({ kind: 'failed' });
});
