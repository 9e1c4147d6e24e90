// A bottleneck as the teams of a gemeente see it: its text without names, and what was done on the same theme before.
import { Day, Instant, LadderId } from '@greep/kernel';
import * as z from 'zod';
import { TeamNote } from '../doorbraak-bottleneck.ts';
import { directions, Helped, LadderAgreement, LadderAnswer, LadderAnswerView } from '../ladder-answer.ts';
import { Level } from '../levels.ts';
import { NationalText } from '../national-bottleneck.ts';
import { BottleneckText } from '../outgoing-text.ts';
import { Rung } from '../rungs.ts';
import { LadderQuestion, LadderStep } from '../step.ts';
import { Finding } from '../text/finding.ts';
import { Theme } from '../themes.ts';

export const LadderRow = z.object({
  id: LadderId,
  theme: Theme,
  question: z.string(),
  state: z.enum(['on-agenda', 'returned', 'at-national', 'answered', 'closed', 'withdrawn']),
  level: Level,
  arrivedOn: Day,
  due: Day.optional(),
  isLate: z.boolean(),
  /** Whole weeks since it was reported in the file. */
  weeks: z.number().int(),
  helped: Helped.optional(),
});
export type LadderRow = z.infer<typeof LadderRow>;

export const LadderRows = z.object({
  rows: z.array(LadderRow),
  /** How many of the agenda nobody of the team may act on, since all know the family. For the project leader. */
  nobodyMayAct: z.number().int().optional(),
  next: z.string().optional(),
});

export const ladderActs = [
  'ask',
  'answer',
  'pass-to-policy-team',
  'pass-to-nation',
  'correct',
  'pull-back',
  'note',
] as const;

/** Earlier bottlenecks on the same theme. */
export const Pattern = z.object({
  times: z.number().int(),
  open: z.number().int(),
  helped: z.object({ yes: z.number().int(), partly: z.number().int(), no: z.number().int() }),
  /** Whole days from arrival to answer, the middle one; left out while none was answered. */
  medianDays: z.number().int().optional(),
  directions: z.array(z.object({ direction: z.enum(directions), times: z.number().int(), helped: z.number().int() })),
  /** The newest that were answered, those that helped first; at most five. */
  examples: z.array(
    z.object({
      id: LadderId,
      question: z.string(),
      answer: LadderAnswer,
      level: Level,
      days: z.number().int(),
      helped: Helped.optional(),
    }),
  ),
});
export type Pattern = z.infer<typeof Pattern>;

export const LadderPatternRow = Pattern.omit({ examples: true }).extend({
  theme: Theme,
  best: Pattern.shape.examples.element.optional(),
});
export type LadderPatternRow = z.infer<typeof LadderPatternRow>;

/** The theme that came most often first. */
export const LadderPatternRows = z.object({ rows: z.array(LadderPatternRow) });

/** One line of an answer, with what it answered. */
export const LadderAgreementRow = LadderAgreement.extend({
  ladderId: LadderId,
  theme: Theme,
  question: z.string(),
  level: Level,
  answeredOn: Day,
  isPast: z.boolean(),
  helped: Helped.optional(),
});
export type LadderAgreementRow = z.infer<typeof LadderAgreementRow>;

export const LadderAgreementRows = z.object({ rows: z.array(LadderAgreementRow), next: z.string().optional() });

export const LadderView = z.object({
  ...LadderRow.shape,
  text: BottleneckText,
  weeksInFile: z.number().int(),
  askedBack: z.object({ level: Level, question: z.string() }).optional(),
  questions: z.array(LadderQuestion),
  nationalText: NationalText.optional(),
  answer: LadderAnswerView.optional(),
  steps: z.array(LadderStep),
  rungs: z.array(Rung),
  notes: z.array(TeamNote),
  pattern: Pattern,
  /** Until when the last step can be taken back by this reader. */
  canPullBackUntil: Instant.optional(),
  acts: z.array(z.enum(ladderActs)),
});
export type LadderView = z.infer<typeof LadderView>;

export const NationalTextPreview = z.object({
  copy: z.object({ theme: Theme, text: NationalText, weeksBefore: z.number().int() }),
  findings: z.array(Finding),
});
