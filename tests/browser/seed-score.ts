// Worker and family looked at the goals together; one score was contradicted and put right: told through the API.
import * as z from 'zod';
import { casts } from './cast.ts';
import { today } from './days.ts';
import { as, type SeededFamily, type Telling } from './seed-family.ts';

const Goal = z.object({ id: z.string() });
const Plan = z.object({ goals: z.array(Goal), safetyGoals: z.array(Goal) });
const Score = z.object({ version: z.number() });

export const seedEvaluation = async (telling: Telling, { path, memberId }: SeededFamily): Promise<void> => {
  const worker = await as(telling, 'worker');
  const { goals, safetyGoals } = (await worker.read(`${path}/plan`, Plan)).view;
  const [first, ...others] = [...goals, ...safetyGoals];
  const body = {
    on: today(),
    present: [memberId(casts[telling.town].family.mother)],
    successes: [{ words: 'De wekker gaat nu elke dag.', speaker: { who: 'together' } }],
    scores: {
      [first?.id ?? '']: { step: '0', words: 'Op maandag lukt het nog niet.' },
      ...Object.fromEntries(others.map(({ id }) => [id, { because: 'holiday' }])),
    },
  };
  await worker.say({ path: `${path}/evaluations`, body }, z.unknown());
  const score = `${path}/goals/${first?.id}/scores/1`;
  const said = { words: 'Vier dagen gaat het goed.', step: '+1' };
  const son = await as(telling, 'son');
  const { view } = await son.say({ path: `${score}/contradictions`, body: said }, Score);
  const right = { step: '+1', why: 'Wij telden de dagen samen.' };
  await worker.say({ method: 'PUT', path: score, body: right, etag: `"${view.version}"` }, Score);
  const mother = await as(telling, 'mother');
  await mother.say({ path: `${score}/contradictions`, body: { words: 'Het zijn er drie.' } }, Score);
};
