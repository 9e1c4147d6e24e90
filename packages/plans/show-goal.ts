// A goal as it reads on screen, with what changed in its wording since the family last saw the plan as a whole.

import type { Principal } from '@greep/access';
import type { Stored } from '@greep/store';
import { type Goal, goalFields, type Speaker, steps, type WrittenGoal } from './goal.ts';
import { latestVersion, type PlanFile, scoresOf } from './plan-file.ts';
import { showAuthor } from './show-author.ts';
import { showScore } from './show-score.ts';
import type { GoalView } from './views.ts';

/** Empty when they say it together. */
export const nameOfSpeaker = ({ members, formerMembers }: PlanFile, speaker: Speaker): string =>
  speaker.who === 'together'
    ? ''
    : ([...members, ...formerMembers].find(({ value }) => value.personId === speaker.personId)?.value.name ?? '');

export const speakerName = (file: PlanFile, { content }: Goal): string => nameOfSpeaker(file, content.speaker);

export const missingSteps = ({ content }: Goal): string[] => steps.filter((step) => content.levels[step] === '');

/** The last rewording, when the latest proposed or agreed version still has other words. */
const changedSince = (file: PlanFile, goal: Goal): Pick<GoalView, 'changedSince'> => {
  const before = latestVersion(file)?.goals.find(({ id }) => id === goal.id);
  const wording = goal.wordings.at(-1);
  const from = before ? before.content.words : goal.wordings.at(0)?.words;
  if (!wording || from === undefined || from === goal.content.words) return {};
  return { changedSince: { from, byName: wording.byName, at: wording.at } };
};

/** The day of the first version with this goal that everybody agreed to. */
const startedOn = ({ versions }: PlanFile, goal: Goal): Pick<GoalView, 'startedOn'> => {
  const agreed = versions.flatMap(({ value }) => (value.state === 'agreed' ? [value] : []));
  const first = agreed.find(({ goals }) => goals.some(({ id }) => id === goal.id));
  return first ? { startedOn: first.agreedOn } : {};
};

/** Of each field that was changed since the goal was made, who changed it last. */
export const writtenBy = (
  { wordings, writtenBy: fields = {} }: WrittenGoal,
  reader: Principal,
): Pick<GoalView, 'writtenBy'> => {
  const worded = wordings.length > 1 ? wordings.at(-1) : undefined;
  const authors = goalFields.flatMap((field) =>
    fields[field] ? [[field, showAuthor(fields[field], reader)] as const] : [],
  );
  const all = { ...(worded && { words: showAuthor(worded, reader) }), ...Object.fromEntries(authors) };
  return Object.keys(all).length > 0 ? { writtenBy: all } : {};
};

export const showGoal = (file: PlanFile, { value, version }: Stored<WrittenGoal>, reader: Principal): GoalView => ({
  id: value.id,
  content: value.content,
  speakerName: speakerName(file, value),
  wordings: [...value.wordings],
  ...writtenBy(value, reader),
  order: value.order,
  isDropped: value.droppedAt !== undefined,
  version,
  missingSteps: missingSteps(value),
  ...startedOn(file, value),
  scores: scoresOf(file, value.id).map(showScore),
  ...changedSince(file, value),
});
