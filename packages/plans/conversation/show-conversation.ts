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

export const showQuestion = (file: ConversationFile, question: TableQuestion): QuestionAnswerView => {
  const answer = answerTo(file, question);
  if (!answer) return { question, standing: 'open', version: 0 };
  const { standing, byName, at, isFromFamilyTurn } = answer.value;
  const author = byName !== undefined && { byName, at, ...(isFromFamilyTurn && { isFromFamilyTurn }) };
  return { question, standing, ...(author && { writtenBy: showAuthor(author) }), version: answer.version };
};

export const showTableGoal = (
  file: ConversationFile,
  { value, version }: ConversationFile['goals'][number],
): ConversationView['goals'][number] => ({
  id: value.id,
  kind: value.content.kind,
  words: value.content.words,
  speakerName: speakerName(file, value),
  levels: value.content.levels,
  ...writtenBy(value),
  version,
});

export const showConversation = (file: ConversationFile, principal: Principal): ConversationView => ({
  familyId: file.family.id,
  familyName: file.family.name,
  isFamilyTurn: principal.kind === 'familyTurn',
  questions: tableQuestions.map((question) => showQuestion(file, question)),
  concerns: file.concerns.map((concern) => showConcern(file, concern)),
  goals: file.goals.filter(({ value }) => value.droppedAt === undefined).map((goal) => showTableGoal(file, goal)),
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
