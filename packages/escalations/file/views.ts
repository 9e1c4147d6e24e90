// A bottleneck as the readers of the file see it: with everything, and with what this reader can do now.
import { BottleneckId, Day, FamilyId, GoalId } from '@greep/kernel';
import * as z from 'zod';
import { BottleneckContent } from '../bottleneck.ts';
import { Helped, LadderAnswerView, ShortWords } from '../ladder-answer.ts';
import { Level } from '../levels.ts';
import { BottleneckText, OutgoingText } from '../outgoing-text.ts';
import { Rung } from '../rungs.ts';
import { Objection, Objector, shownEnds } from '../shown-text.ts';
import { LadderQuestion, LadderStep } from '../step.ts';
import { Finding } from '../text/finding.ts';
import { Theme } from '../themes.ts';

/** Who must do something now. */
export const Owner = z.object({
  kind: z.enum(['worker', 'supervisor', 'family', 'doorbraakteam', 'policyTeam', 'national']),
  name: z.string().optional(),
});
export type Owner = z.infer<typeof Owner>;

export const bottleneckStates = [
  'at-supervisor',
  'returned',
  'leaving',
  'at-doorbraakteam',
  'at-policy-team',
  'at-national',
  'answered',
  'closed',
  'withdrawn',
] as const;

const inRow = {
  id: BottleneckId,
  familyId: FamilyId,
  familyName: z.string(),
  /** The goal that it blocks. */
  goalId: GoalId.optional(),
  state: z.enum(bottleneckStates),
  level: Level,
  theme: Theme,
  question: z.string(),
  reportedOn: Day,
  /** Left out when it is over. */
  owner: Owner.optional(),
  due: Day.optional(),
  isLate: z.boolean(),
  /** Is it this reader who must do something? */
  isMine: z.boolean(),
};

export const BottleneckRow = z.object({ ...inRow, helped: Helped.optional() });
export type BottleneckRow = z.infer<typeof BottleneckRow>;
/** What waits for the reader first, then by deadline. */
export const BottleneckRows = z.object({ rows: z.array(BottleneckRow) });

export const bottleneckActs = [
  'return',
  'answer',
  'pass-up',
  'answer-question',
  'send-answer',
  'answer-text',
  'allow-leaving',
  'lift-objection',
  'record-read-together',
  'withdraw-text',
  'judge',
  'bring-up-again',
  'withdraw',
] as const;
export const BottleneckAct = z.enum(bottleneckActs);
export type BottleneckAct = z.infer<typeof BottleneckAct>;

const shown = {
  text: OutgoingText,
  reason: ShortWords,
  writtenByName: z.string(),
  shownOn: Day,
  objections: z.array(Objection.omit({ personId: true })),
};
/** A text that the family was shown and that is not shown any more, with what was said of it and what became of it. */
const ShownBefore = z.object({ ...shown, ended: z.enum(shownEnds), endedOn: Day });
const verdict = z.object({ helped: Helped, words: z.string().optional(), on: Day });
const left = z.object({ text: BottleneckText, on: Day });

/** An earlier round of the same obstacle. */
export const RoundView = z.object({
  question: z.string(),
  questions: z.array(LadderQuestion),
  shown: z.array(ShownBefore),
  /** What still happened above when the next round had begun. */
  late: z.array(LadderStep),
  left: left.optional(),
  answer: LadderAnswerView.optional(),
  verdict: verdict.optional(),
  /** The answer was taken back by whoever gave it. */
  takenBackOn: Day.optional(),
  withdrawn: z.object({ on: Day, reason: z.string().optional() }).optional(),
});
export type RoundView = z.infer<typeof RoundView>;

export const BottleneckView = z.object({
  ...inRow,
  reader: z.enum(['family', 'worker', 'supervisor']),
  content: BottleneckContent,
  goal: z.object({ id: GoalId, words: z.string() }).optional(),
  reportedBy: z.object({ name: z.string(), as: z.enum(['worker', 'family']) }),
  /** The question that somebody above asked back, while it waits for an answer. */
  askedBack: z.object({ level: Level, question: ShortWords }).optional(),
  questions: z.array(LadderQuestion),
  /** The exact text that will leave, while it is shown to the family. */
  leaving: z
    .object({
      ...shown,
      /** Said no to an earlier text and have not answered this one: they are there when it is read together. */
      mustBeThere: z.array(Objector),
    })
    .optional(),
  /** Texts of this round that are not shown any more, oldest first. */
  shown: z.array(ShownBefore),
  /** The exact text that left, and when. */
  left: left.optional(),
  answer: LadderAnswerView.optional(),
  verdict: verdict.optional(),
  /** Earlier rounds, oldest first. */
  rounds: z.array(RoundView),
  steps: z.array(LadderStep),
  rungs: z.array(Rung),
  acts: z.array(BottleneckAct),
});
export type BottleneckView = z.infer<typeof BottleneckView>;

/** What exactly would be copied, before anything is. */
export const TextPreview = z.object({
  copy: z.object({
    theme: Theme,
    text: OutgoingText,
    weeksInFile: z.number().int(),
  }),
  findings: z.array(Finding),
});
export type TextPreview = z.infer<typeof TextPreview>;
