// One round at the kitchen table: goals and actions are written down, the plan is put to the family,
// and each who must agree answers with an own voice.
import * as z from 'zod';
import type { ActionStory, AnswerStory, GoalStory, PlanRound } from './family-story.ts';
import type { AtTable } from './tell-family.ts';

const Goal = z.object({ id: z.string(), content: z.object({ words: z.string() }) });
const Goals = z.object({ goals: z.array(Goal), safetyGoals: z.array(Goal) });
const Action = z.object({ id: z.string() });
const Version = z.object({ version: z.number() });

const steps = ['-1', '0', '+1', '+2', '+3'] as const;

const goalBody = ({ idOf, telling }: AtTable, goal: GoalStory, on: number) => ({
  kind: goal.safety ? 'safety' : 'own',
  words: goal.words,
  speaker: goal.speaker ? { who: 'member', personId: idOf(goal.speaker) } : { who: 'together' },
  ...(goal.smart && { smart: goal.smart }),
  lifeDomain: goal.lifeDomain,
  from: telling.days.day(on),
  ...(goal.until !== undefined && { until: telling.days.day(goal.until) }),
  weight: goal.weight ?? 3,
  ...(goal.levels && { levels: Object.fromEntries(steps.map((step, place) => [step, goal.levels?.[place] ?? ''])) }),
  ...goal.safety,
});

/** Goals by the key in the story. Told again, an earlier goal answers with its id. */
const recordGoal = async (table: AtTable, goal: GoalStory, on: number): Promise<string> => {
  const { worker, path, act, telling } = table;
  const body = goalBody(table, goal, on);
  const said = { act: act(`goal|${goal.key}`), path: `${path}/goals`, body, ...telling.days.at(on, 11) };
  return (await worker.say(said, Goal)).view.id;
};

const recordAction = async (table: AtTable, action: ActionStory, on: number, goalId?: string): Promise<void> => {
  const { worker, path, act, telling } = table;
  const { owner, who, what, before, doneOn } = action;
  const body = {
    ...(goalId && { goalId }),
    owner,
    who,
    what,
    ...(before !== undefined && { before: telling.days.day(before) }),
  };
  const name = `action|${on}|${who}|${what}`;
  const recorded = await worker.say(
    { act: act(name), path: `${path}/actions`, body, ...telling.days.at(on, 11) },
    Action,
  );
  if (doneOn === undefined) return;
  const done = `${path}/actions/${recorded.view.id}/done`;
  const family = table.family.rounds?.flatMap(({ proposal }) => proposal?.answers ?? [])[0];
  const voice = family ? table.voiceOf(family.name) : worker;
  await voice.say(
    {
      act: act(`done|${name}`),
      method: 'PUT',
      path: done,
      body: { isDone: true },
      etag: recorded.etag,
      ...telling.days.at(doneOn),
    },
    Action,
  );
};

const answer = async (table: AtTable, version: number, given: AnswerStory): Promise<void> => {
  const { path, act, telling, voiceOf } = table;
  const { name, on, answer: said, words } = given;
  await voiceOf(name).say(
    {
      act: act(`answer|${version}|${name}`),
      path: `${path}/plan-versions/${version}/answers`,
      body: { answer: said, ...(words && { words }) },
      ...telling.days.at(on, 18),
    },
    Version,
  );
};

const propose = async (
  table: AtTable,
  { on, alsoReads, answers }: NonNullable<PlanRound['proposal']>,
): Promise<void> => {
  const { worker, path, act, telling } = table;
  const readers = alsoReads?.map((reader) => ({ ...reader, what: 'own-actions' }));
  const body = { ...(readers && { alsoReads: readers }) };
  const said = { act: act(`proposal|${on}`), path: `${path}/plan-versions`, body, ...telling.days.at(on, 12) };
  const { view } = await worker.say(said, Version);
  for (const given of answers) await answer(table, view.version, given);
};

/** Whoever of the family changes a word reads the goal first, as on the screen. */
const reword = async (table: AtTable, on: number, { goal, name, words }: NonNullable<PlanRound['reworded']>) => {
  const { path, act, telling, voiceOf, family } = table;
  const earlier = family.rounds?.flatMap(({ goals = [] }) => goals).find(({ key }) => key === goal);
  const voice = voiceOf(name);
  const { goals } = (await voice.read(`${path}/plan`, Goals)).view;
  const found = goals.find(({ content }) => content.words === earlier?.words);
  if (!found) return;
  const at = `${path}/goals/${found.id}`;
  const { etag } = await voice.read(at, Goal);
  const said = { act: act(`reword|${goal}`), method: 'PUT', path: `${at}/words`, body: { words }, etag } as const;
  await voice.say({ ...said, ...telling.days.at(on, 19) }, Goal);
};

export const tellPlanRound = async (table: AtTable, round: PlanRound): Promise<void> => {
  const { goals } = table;
  for (const goal of round.goals ?? []) goals.set(goal.key, await recordGoal(table, goal, round.on));
  for (const action of round.actions ?? []) await recordAction(table, action, round.on, goals.get(action.goal ?? ''));
  if (round.reworded) await reword(table, round.on, round.reworded);
  if (round.proposal) await propose(table, round.proposal);
};
