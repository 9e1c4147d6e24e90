import type { Principal } from '@greep/access';
import type { Stored } from '@greep/store';
import { showAuthor } from '../show-author.ts';
import { nameOfSpeaker, speakerName, writtenBy } from '../show-goal.ts';
import { activeActions } from '../show-plan.ts';
import type { Concern } from './concern.ts';
import { answerTo, type ConversationFile, isGoalNow } from './conversation-file.ts';
import { type TableQuestion, tableQuestions } from './table-question.ts';
import type { ConcernView, ConversationView, QuestionAnswerView } from './views.ts';

export const showConcern = (file: ConversationFile, { value, version }: Stored<Concern>): ConcernView => ({
  id: value.id,
  question: value.question,
  words: value.words,
  speaker: value.speaker,
  speakerName: nameOfSpeaker(file, value.speaker),
  isFromFamilyTurn: value.isFromFamilyTurn,
  ...(value.goalId && isGoalNow(file, value) && { goalId: value.goalId }),
  isDropped: value.droppedAt !== undefined,
  version,
});

export const showQuestion = (
  file: ConversationFile,
  question: TableQuestion,
  reader: Principal,
): QuestionAnswerView => {
  const answer = answerTo(file, question);
  if (!answer) return { question, standing: 'open', version: 0 };
  const { standing, byName, ...value } = answer.value;
  const writtenBy = byName !== undefined && showAuthor({ ...value, byName }, reader);
  return { question, standing, ...(writtenBy && { writtenBy }), version: answer.version };
};

export const showTableGoal = (
  file: ConversationFile,
  { value, version }: ConversationFile['goals'][number],
  reader: Principal,
): ConversationView['goals'][number] => ({
  id: value.id,
  kind: value.content.kind,
  words: value.content.words,
  speakerName: speakerName(file, value),
  levels: value.content.levels,
  ...writtenBy(value, reader),
  version,
});

export const showConversation = (file: ConversationFile, principal: Principal): ConversationView => ({
  familyId: file.family.id,
  familyName: file.family.name,
  isFamilyTurn: principal.kind === 'familyTurn',
  questions: tableQuestions.map((question) => showQuestion(file, question, principal)),
  concerns: file.concerns.map((concern) => showConcern(file, concern)),
  goals: file.goals
    .filter(({ value }) => value.droppedAt === undefined)
    .map((goal) => showTableGoal(file, goal, principal)),
  actions: activeActions(file).map(({ id, owner, who, what, before, doneOn }) => ({
    id,
    owner,
    who,
    what,
    ...(before && { before }),
    isDone: doneOn !== undefined,
  })),
  people: file.members.map(({ value }) => ({ personId: value.personId, name: value.name })),
});
