// What lies on the table, as the server shows it: the same to the worker and to the family in its turn.
import type { View } from '../../api/api.ts';

export type Conversation = View<'GET /families/{familyId}/conversation'>;
export type Concern = Conversation['concerns'][number];
export type TableGoal = Conversation['goals'][number];

export const conversationCall = 'GET /families/{familyId}/conversation';

/** Said on this question and still on the table. */
export const saidOn = ({ concerns }: Conversation, question: Concern['question']): readonly Concern[] =>
  concerns.filter((concern) => concern.question === question && !concern.isDropped);

export const standingOf = ({ questions }: Conversation, question: Concern['question']) =>
  questions.find((one) => one.question === question) ?? { question, standing: 'open' as const, version: 0 };
