// What people send with each verb on a bottleneck.
import { BottleneckId, Day, FamilyId, LadderId, NationalId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { BottleneckContent } from './bottleneck.ts';
import { Helped, LadderAnswer, ShortWords } from './ladder-answer.ts';
import { NationalText } from './national-bottleneck.ts';
import { BottleneckText, OutgoingText } from './outgoing-text.ts';

const cursor = z.string().max(1000).optional();

export const FamilyBottlenecksParams = z.strictObject({ familyId: FamilyId });
export const BottleneckParams = z.strictObject({ familyId: FamilyId, bottleneckId: BottleneckId });
export const LadderParams = z.strictObject({ ladderId: LadderId });
export const NationalParams = z.strictObject({ nationalId: NationalId });

/** Open ones unless told. */
export const BottleneckListQuery = z.strictObject({ show: z.enum(['open', 'done']).optional() });
/** `agenda`: what lies at the level of the reader; `passed-up`: what went higher; `answered`: what was answered here. */
export const LadderListQuery = z.strictObject({ show: z.enum(['agenda', 'passed-up', 'answered']).optional(), cursor });
export const AgreementListQuery = z.strictObject({ cursor });
export const NationalListQuery = z.strictObject({ show: z.enum(['open', 'answered']).optional(), cursor });

export const ReportBottleneckInput = BottleneckContent;
export const ReturnBottleneckInput = z.strictObject({ question: ShortWords });
export const AnswerQuestionInput = z.strictObject({ answer: ShortWords });
export const AnswerBottleneckInput = LadderAnswer;

/** `hasSeenWarnings`: the sender looked at what could be recognised and leaves it as it is. */
export const PassUpInput = z.strictObject({
  reason: ShortWords,
  text: BottleneckText,
  hasSeenWarnings: z.boolean().optional(),
});
export const SendAnswerInput = z.strictObject({ answer: ShortWords, hasSeenWarnings: z.boolean().optional() });
export const PreviewTextInput = z.strictObject({ text: OutgoingText });

export const AnswerTextInput = z.strictObject({ answer: z.enum(['yes', 'no']), words: ShortWords.optional() });
/** `present`: who said no to an earlier text and was there now. */
export const RecordTextInput = z.strictObject({ on: Day, present: z.array(PersonId).max(20).optional() });
export const JudgeAnswerInput = z.strictObject({ helped: Helped, words: ShortWords.optional() });
export const WithdrawBottleneckInput = z.strictObject({ reason: ShortWords.optional() });
export const BringUpInput = z.strictObject({ question: ShortWords.optional() });
export const EmptyInput = z.strictObject({});

export const LadderPassUpInput = z.strictObject({ reason: ShortWords });
export const NationalPassUpInput = z.strictObject({
  reason: ShortWords,
  text: NationalText,
  hasSeenWarnings: z.boolean().optional(),
});
export const PreviewNationalTextInput = z.strictObject({ text: NationalText });
export const CorrectAnswerInput = z.strictObject({ ...LadderAnswer.shape, why: ShortWords });
export const TeamNoteInput = z.strictObject({ words: ShortWords });
