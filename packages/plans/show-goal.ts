// A goal as it reads on screen, with what changed in its wording since the family last saw the plan as a whole.

import type { Stored } from '@greep/store';
import { type Goal, steps } from './goal.ts';
import { latestVersion, type PlanFile } from './plan-file.ts';
import type { GoalView } from './views.ts';

export const speakerName = ({ members, formerMembers }: PlanFile, { content: { speaker } }: Goal): string =>
  speaker.who === 'together'
    ? ''
    : ([...members, ...formerMembers].find(({ value }) => value.personId === speaker.personId)?.value.name ?? '');

export const missingSteps = ({ content }: Goal): string[] => steps.filter((step) => content.levels[step] === '');

/** The last rewording, when the latest proposed or agreed version still has other words. */
const changedSince = (file: PlanFile, goal: Goal): Pick<GoalView, 'changedSince'> => {
  const before = latestVersion(file)?.goals.find(({ id }) => id === goal.id);
  const wording = goal.wordings.at(-1);
  const from = before ? before.content.words : goal.wordings.at(0)?.words;
  if (!wording || from === undefined || from === goal.content.words) return {};
  return { changedSince: { from, byName: wording.byName, at: wording.at } };
};

export const showGoal = (file: PlanFile, { value, version }: Stored<Goal>): GoalView => ({
  id: value.id,
  content: value.content,
  speakerName: speakerName(file, value),
  wordings: [...value.wordings],
  order: value.order,
  isDropped: value.droppedAt !== undefined,
  version,
  missingSteps: missingSteps(value),
  ...changedSince(file, value),
});
