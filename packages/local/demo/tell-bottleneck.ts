// The way of one bottleneck: in the file by worker, supervisor and family, outside it by the teams. The file hears by
// carrier what happened above, so each step waits until the file knows of the one before; broken off, it goes on there.
import * as z from 'zod';
import type { BottleneckStep, BottleneckStory, Obstacle } from './bottleneck-story.ts';
import { findOnLadder, findOnNation } from './find-on-ladder.ts';
import { obstacleCalled } from './obstacles.ts';
import { pollUntil } from './poll-until.ts';
import type { AtTable } from './tell-family.ts';
import type { Act, Told, Voice } from './voice.ts';

const InFile = z.object({ id: z.string(), steps: z.array(z.unknown()) });
type InFile = z.infer<typeof InFile>;
const Outside = z.object({ id: z.string() });

type Way = {
  readonly table: AtTable;
  readonly story: BottleneckStory;
  readonly obstacle: Obstacle;
  readonly path: string;
  readonly act: (what: string) => string;
  /** The day on which it left the file, by which it is known again outside. */
  readonly leftOn: string | undefined;
};

type Doing = {
  readonly by: Voice;
  readonly what: string;
  readonly path: string;
  readonly body: object;
  readonly etag: string;
};

const monthBefore = ({ telling }: AtTable, on: number, months: number): string =>
  telling.days.day(on - months * 30).slice(0, 'yyyy-mm'.length);

const triedIn = (table: AtTable, { tried }: Obstacle, on: number) =>
  tried.map((what, place) => ({ month: monthBefore(table, on, tried.length - place), what }));

const answerBody = ({ table, obstacle: { answer } }: Way, on: number) => ({
  direction: answer.direction,
  words: answer.words,
  agreements: answer.agreements.map((one) => ({ ...one, before: table.telling.days.day(on + 14) })),
});

/** The family's own words go along when they name nobody. */
const goalWords = ({ family }: AtTable, key: string | undefined): string | undefined => {
  const goal = family.rounds?.flatMap(({ goals = [] }) => goals).find((one) => one.key === key);
  const names = family.people.flatMap(({ name }) => name.split(' '));
  return goal && !names.some((name) => goal.words.includes(name)) ? goal.words : undefined;
};

const textOf = ({ table, story, obstacle }: Way) => {
  const { question, why, organisations, whoMayDecide } = obstacle;
  const words = goalWords(table, story.goal);
  const tried = triedIn(table, obstacle, story.on);
  const text = { question, why, tried, organisations, whoMayDecide, ...(words && { goalWords: words }) };
  return { kind: 'pass-up', ...text };
};

const inFile = (told: Way, step: BottleneckStep): Omit<Doing, 'etag'> | undefined => {
  const { table, path } = told;
  const { telling, family, worker, voiceOf } = table;
  const supervisor = telling.town.as(telling.story.supervisors[family.provider] ?? '');
  switch (step.is) {
    case 'returned':
      return { by: supervisor, what: 'return', path: `${path}/returns`, body: { question: step.question } };
    case 'question-answered':
      return { by: worker, what: 'explain', path: `${path}/question-answers`, body: { answer: step.answer } };
    case 'text-shown': {
      const by = step.by === 'worker' ? worker : supervisor;
      const body = { reason: step.reason, text: textOf(told), hasSeenWarnings: true };
      return { by, what: 'show-text', path: `${path}/outgoing-texts`, body };
    }
    case 'objected':
      return {
        by: voiceOf(step.name),
        what: 'object',
        path: `${path}/text-answers`,
        body: { answer: 'no', words: step.words },
      };
    case 'let-leave':
      return { by: voiceOf(step.name), what: 'let-leave', path: `${path}/text-answers`, body: { answer: 'yes' } };
    case 'read-together':
      return { by: worker, what: 'read', path: `${path}/readings`, body: { on: telling.days.day(step.on) } };
    case 'judged': {
      const by = step.name ? voiceOf(step.name) : worker;
      const body = { helped: step.helped, ...(step.words && { words: step.words }) };
      return { by, what: 'judge', path: `${path}/verdicts`, body };
    }
    case 'answered':
      if (step.at !== 'supervisor') return undefined;
      return {
        ...{ by: supervisor, what: 'answer', path: `${path}/answers` },
        body: answerBody(told, step.on),
      };
    default:
      return undefined;
  }
};

const byTeam = async (told: Way, step: BottleneckStep): Promise<Doing> => {
  const { table, obstacle } = told;
  const { town, story, nation } = table.telling;
  const wanted = { question: obstacle.question, leftOn: told.leftOn ?? '' };
  const doorbraakteam = town.as(story.teams.doorbraakteam);
  const policyTeam = town.as(story.teams.policyTeam);
  const onLadder = async (by: Voice, what: string, below: string, body: object): Promise<Doing> => {
    const found = await findOnLadder(by, wanted);
    return { by, what, path: `${found.path}/${below}`, body, etag: found.etag };
  };
  const answer = answerBody(told, step.on);
  switch (step.is) {
    case 'asked-back':
      return onLadder(doorbraakteam, 'ask', 'questions', { question: step.question });
    case 'to-policy-team':
      return onLadder(doorbraakteam, 'to-policy', 'policy-passings', { reason: step.reason });
    case 'to-nation': {
      const { question, why, tried } = obstacle;
      const text = { question, why, tried: tried.join(' ') };
      return onLadder(policyTeam, 'to-nation', 'national-passings', {
        reason: step.reason,
        text,
        hasSeenWarnings: true,
      });
    }
    case 'answered': {
      if (step.at !== 'national')
        return onLadder(step.at === 'policyTeam' ? policyTeam : doorbraakteam, 'answer', 'answers', answer);
      const found = await findOnNation(nation, { ...wanted, arrivedOn: arrivedAtNation(told) });
      return { by: nation, what: 'answer-nation', path: `${found.path}/answers`, body: answer, etag: found.etag };
    }
    default:
      throw new Error(`no team does what is called ${step.is}`);
  }
};

const arrivedAtNation = ({ table, story }: Way): string => {
  const step = story.steps.find(({ is }) => is === 'to-nation');
  return table.telling.days.day(step?.on ?? story.on);
};

const report = async (table: AtTable, story: BottleneckStory, obstacle: Obstacle): Promise<Told<InFile>> => {
  const { worker, voiceOf, path, act, telling, goals } = table;
  const { theme, organisations, question, whoMayDecide } = obstacle;
  const goalId = story.goal && goals.get(story.goal);
  const tried = triedIn(table, obstacle, story.on).map(({ month, what }) => ({ when: month, what }));
  const body = { ...(goalId && { goalId }), theme, organisations, tried, question, whoMayDecide };
  const said = { act: act(`bottleneck|${story.about}|${story.on}`), path: `${path}/bottlenecks`, body };
  const by = story.reportedBy ? voiceOf(story.reportedBy) : worker;
  return by.say({ ...said, ...telling.days.at(story.on, 10) }, InFile);
};

const leftOn = ({ steps }: BottleneckStory, table: AtTable): string | undefined => {
  const step = steps.find(({ is }) => is === 'read-together' || is === 'let-leave');
  return step && table.telling.days.day(step.on);
};

/** Does the step, and answers the file once it knows of it. */
const take = async (told: Way, step: BottleneckStep, before: Told<InFile>): Promise<Told<InFile>> => {
  const { table, path, act } = told;
  const at = table.telling.days.at(step.on, 14);
  const inside = inFile(told, step);
  if (inside) {
    const { by, what, ...rest } = inside;
    return by.say({ act: act(what), ...rest, etag: before.etag, ...at }, InFile);
  }
  const { by, what, ...rest } = await byTeam(told, step);
  const said: Act = { act: act(what), ...rest, ...at };
  await by.say(said, Outside);
  const hasHeard = ({ view }: Told<InFile>): boolean => view.steps.length > before.view.steps.length;
  return pollUntil(() => table.worker.read(path, InFile), hasHeard);
};

export const tellBottleneck = async (table: AtTable, story: BottleneckStory): Promise<void> => {
  const obstacle = obstacleCalled(story.about);
  let now = await report(table, story, obstacle);
  const name = `bottleneck|${story.about}|${story.on}`;
  const path = `${table.path}/bottlenecks/${now.view.id}`;
  const act = (what: string): string => table.act(`${name}|${what}`);
  const told: Way = { table, story, obstacle, path, act, leftOn: leftOn(story, table) };
  const done = now.view.steps.length - 1;
  for (const step of story.steps.slice(done)) now = await take(told, step, now);
};
