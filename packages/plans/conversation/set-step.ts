// One step of the staircase, in the family's own words. What must for safety is not described by the family alone.
import { FamilyId, fail, GoalId, ok, wrongState } from '@greep/kernel';
import { type Answer, command, type Ref, type Request, type Tools } from '@greep/verbs';
import type { Step } from '../goal.ts';
import { type GoalAddress, onGoal, writeGoal } from '../on-goal.ts';
import { writeGoalContent } from '../write-goal-content.ts';
import { findConversationFile, writerOf } from './conversation-file.ts';
import { showTableGoal } from './show-conversation.ts';
import type { ConversationView } from './views.ts';

type Input = GoalAddress & { readonly step: Step; readonly words: string };
type View = ConversationView['goals'][number];

const answer = async ({ store }: Tools, ref: Ref, { principal }: Request): Promise<Answer<View>> => {
  const file = await findConversationFile(store, FamilyId.parse(ref.familyId));
  const goal = file?.goals.find(({ value }) => value.id === GoalId.parse(ref.goalId));
  if (!file || !goal) throw new Error('a goal that was just written is not there');
  return { view: showTableGoal(file, goal, principal), version: goal.version };
};

export const setStep = command({
  name: 'set-step',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...onGoal,
  decide: (slice, { familyId, step, words }: Input, { now }, principal) => {
    const writer = writerOf(principal, slice, now);
    if (!writer.ok) return writer;
    const { value: goal, version } = slice.goal;
    if (goal.droppedAt) return fail(wrongState('goal-dropped'));
    if (goal.content.kind === 'safety' && writer.value.isFromFamilyTurn)
      return fail(wrongState('safety-goal-is-imposed'));
    const levels = { ...goal.content.levels, [step]: words };
    const written = writeGoalContent(goal, { ...goal.content, levels }, writer.value);
    return ok(writeGoal(familyId, 'set-step', written, version));
  },
  answer,
});
