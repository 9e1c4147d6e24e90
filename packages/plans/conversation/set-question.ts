// A question was not discussed, or is not relevant to this family: both are answers. Or it is open again.
import { familyPartition } from '@greep/care';
import { FamilyId, fail, ok, wrongState } from '@greep/kernel';
import { type Answer, command, type Ref, type Request, type Tools } from '@greep/verbs';
import {
  answerTo,
  type ConversationFile,
  findConversationFile,
  onConversation,
  onScreenOf,
  writerOf,
} from './conversation-file.ts';
import { showQuestion } from './show-conversation.ts';
import { putQuestionAnswer } from './storage.ts';
import { type QuestionStanding, TableQuestion } from './table-question.ts';
import type { QuestionAnswerView } from './views.ts';

type Address = { readonly familyId: FamilyId; readonly question: TableQuestion };
type Input = Address & { readonly standing: QuestionStanding };

const versionOf = (file: ConversationFile, { question }: Address): number => answerTo(file, question)?.version ?? 0;

const answer = async ({ store }: Tools, ref: Ref, { principal }: Request): Promise<Answer<QuestionAnswerView>> => {
  const file = await findConversationFile(store, FamilyId.parse(ref.familyId));
  if (!file) throw new Error('an answer that was just written is not there');
  const view = showQuestion(file, TableQuestion.parse(ref.question), principal);
  return { view, version: view.version };
};

/** Something on the table still answers this question. */
const isSpokenOf = ({ concerns }: ConversationFile, question: TableQuestion): boolean =>
  concerns.some(({ value }) => value.question === question && value.droppedAt === undefined);

export const setQuestion = command({
  name: 'set-question',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...onConversation,
  version: versionOf,
  decide: (file, { familyId, question, standing }: Input, { now }, principal) => {
    const writer = writerOf(principal, file, now);
    if (!writer.ok) return writer;
    if (standing !== 'open' && isSpokenOf(file, question)) return fail(wrongState('question-was-discussed'));
    const value = { question, standing, ...onScreenOf(writer.value), byName: writer.value.byName };
    return ok({
      ref: { familyId, question },
      change: {
        aggregate: familyPartition(familyId),
        action: 'set-question',
        puts: [putQuestionAnswer(familyId, value, versionOf(file, { familyId, question }))],
      },
    });
  },
  answer,
});
