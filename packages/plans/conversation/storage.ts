// What was said and answered at the table lies in the family's partition, each a row with a version of its own.
import { familyPartition } from '@greep/care';
import type { ConcernId, FamilyId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import { Concern } from './concern.ts';
import { QuestionAnswer, type TableQuestion } from './table-question.ts';

export const ConcernKind: ItemKind<Concern> = { name: 'concern', schema: Concern };
export const QuestionAnswerKind: ItemKind<QuestionAnswer> = { name: 'question-answer', schema: QuestionAnswer };

const inFile = (id: FamilyId, sk: string): Key => ({ pk: familyPartition(id), sk });
export const concernKey = (id: FamilyId, concern: ConcernId): Key => inFile(id, `CONCERN#${concern}`);
export const questionKey = (id: FamilyId, question: TableQuestion): Key => inFile(id, `TABLE#${question}`);

export const putConcern = (id: FamilyId, value: Concern, version: number): Put =>
  put({ kind: ConcernKind, key: concernKey(id, value.id), value, version });

export const putQuestionAnswer = (id: FamilyId, value: QuestionAnswer, version: number): Put =>
  put({ kind: QuestionAnswerKind, key: questionKey(id, value.question), value, version });
