// What the verbs of the conversation load: the plan, what was said, and how each question stands.

import type { Principal } from '@greep/access';
import { familyPartition } from '@greep/care';
import { type FamilyId, fail, type Instant, type Result, wrongState } from '@greep/kernel';
import type { Store, Stored } from '@greep/store';
import type { Tools } from '@greep/verbs';
import { type Author, authorOf } from '../author.ts';
import { findPlanFile, onPlanFile, type PlanFile } from '../plan-file.ts';
import type { Concern } from './concern.ts';
import { ConcernKind, QuestionAnswerKind } from './storage.ts';
import type { QuestionAnswer, TableQuestion } from './table-question.ts';

export type ConversationFile = PlanFile & {
  /** In the order in which they were said. */
  readonly concerns: readonly Stored<Concern>[];
  readonly answers: readonly Stored<QuestionAnswer>[];
};

export const findConversationFile = async (store: Store, id: FamilyId): Promise<ConversationFile | undefined> => {
  const [file, rows] = await Promise.all([
    findPlanFile(store, id),
    store.open(familyPartition(id), [ConcernKind, QuestionAnswerKind]),
  ]);
  if (!file) return undefined;
  const said = rows.all(ConcernKind).toSorted((one, other) => (one.value.at < other.value.at ? -1 : 1));
  return { ...file, concerns: said, answers: rows.all(QuestionAnswerKind) };
};

export const onConversation = {
  load: ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) => findConversationFile(store, familyId),
  resource: onPlanFile.resource,
};

export const answerTo = ({ answers }: ConversationFile, question: TableQuestion): Stored<QuestionAnswer> | undefined =>
  answers.find(({ value }) => value.question === question);

/** Who writes it, on whose screen. Who says it is another matter: that is the speaker. */
export const writerOf = (principal: Principal, file: PlanFile, at: Instant): Result<Author> =>
  file.trajectory.value.state === 'running'
    ? authorOf(principal, file, at)
    : fail(wrongState('first-meeting-not-held'));

/** As it is kept with what was said and answered. */
export const onScreenOf = ({ by, at, isFromFamilyTurn }: Author) => ({
  by,
  at,
  isFromFamilyTurn: isFromFamilyTurn === true,
});

/** Is it a goal of the plan now? Taking the goal out of the plan, wherever that was done, makes it a concern again. */
export const goalOf = ({ goals }: PlanFile, { goalId }: Concern): PlanFile['goals'][number] | undefined =>
  goals.find(({ value }) => value.id === goalId);

export const isGoalNow = (file: PlanFile, concern: Concern): boolean => {
  const goal = goalOf(file, concern);
  return goal !== undefined && goal.value.droppedAt === undefined;
};
