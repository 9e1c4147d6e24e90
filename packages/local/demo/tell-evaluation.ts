// One look at the goals at the kitchen table, and what the family says of a score afterwards.
import * as z from 'zod';
import type { ContradictionStory, CorrectionStory, EvaluationStory, ScoreStory } from './family-story.ts';
import type { AtTable } from './tell-family.ts';

const Score = z.object({
  version: z.number(),
  contradictions: z.array(z.object({ number: z.number(), words: z.string(), isOpen: z.boolean() })),
});
type Score = z.infer<typeof Score>;
const Evaluation = z.object({ number: z.number(), scores: z.array(Score.extend({ goalId: z.string() })) });

/** A score as it stands: where it is, and what was done with it since. */
type Place = { readonly table: AtTable; readonly path: string; readonly name: string };

const etagOf = ({ version }: Score): string => `"${version}"`;

const scoreBody = (score: ScoreStory) => (typeof score === 'string' ? { step: score } : score);

const goalIn = ({ goals, family }: AtTable, key: string): string => {
  const id = goals.get(key);
  if (!id) throw new Error(`${family.name} has no goal called ${key}`);
  return id;
};

const bodyOf = (table: AtTable, { on, present, successes, scores }: EvaluationStory) => {
  const first = table.family.people[0]?.name ?? '';
  return {
    on: table.telling.days.day(on),
    present: (present ?? [first]).map(table.idOf),
    successes: successes.map(({ words, speaker }) => ({
      words,
      speaker: speaker ? { who: 'member', personId: table.idOf(speaker) } : { who: 'together' },
    })),
    ...(successes.length === 0 && { hasNoSuccess: true }),
    scores: Object.fromEntries(Object.entries(scores).map(([key, score]) => [goalIn(table, key), scoreBody(score)])),
  };
};

const contradict = async (place: Place, said: ContradictionStory): Promise<Score> => {
  const { table, path, name } = place;
  const { days } = table.telling;
  const { on, words, step, answer } = said;
  const body = { words, ...(step && { step }) };
  const act = { act: table.act(`contradiction|${name}`), path: `${path}/contradictions`, body, ...days.at(on, 20) };
  const { view } = await table.voiceOf(said.name).say(act, Score);
  if (!answer) return view;
  const number = view.contradictions.find((one) => one.words === words)?.number ?? 1;
  const answered = {
    act: table.act(`contradiction-answer|${name}`),
    method: 'PUT',
    path: `${path}/contradictions/${number}/answer`,
    body: { words: answer.words },
    etag: etagOf(view),
    ...days.at(answer.on, 16),
  } as const;
  return (await table.worker.say(answered, Score)).view;
};

const correct = async ({ table, path, name }: Place, score: Score, { on, step, why }: CorrectionStory) => {
  const body = { step, why };
  const act = { act: table.act(`correction|${name}`), method: 'PUT', path, body, etag: etagOf(score) } as const;
  await table.worker.say({ ...act, ...table.telling.days.at(on, 17) }, Score);
};

export const tellEvaluation = async (table: AtTable, story: EvaluationStory): Promise<void> => {
  const { worker, act, path, telling } = table;
  const { on, contradictions = [], corrections = [] } = story;
  const body = bodyOf(table, story);
  const said = { act: act(`evaluation|${on}`), path: `${path}/evaluations`, body, ...telling.days.at(on, 10) };
  const { view } = await worker.say(said, Evaluation);
  const scores = new Map<string, Score>(view.scores.map((score) => [score.goalId, score]));
  const at = async (key: string, work: (place: Place, score: Score) => Promise<Score | undefined>): Promise<void> => {
    const goalId = goalIn(table, key);
    const score = scores.get(goalId);
    if (!score) throw new Error(`${key} was not scored`);
    const place = { table, path: `${path}/goals/${goalId}/scores/${view.number}`, name: `${on}|${key}` };
    scores.set(goalId, (await work(place, score)) ?? score);
  };
  for (const each of contradictions) await at(each.goal, (place) => contradict(place, each));
  for (const each of corrections)
    await at(each.goal, async (place, score) => {
      await correct(place, score, each);
      return undefined;
    });
};
