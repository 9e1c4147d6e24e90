// A bottleneck as its readers see it: in the file with everything, at the teams without names, at the nation without a gemeente.
import { BottleneckId, Day, FamilyId, GoalId, Instant, LadderId, NationalId } from '@greep/kernel';
import * as z from 'zod';
import { BottleneckContent } from './bottleneck.ts';
import { TeamNote } from './doorbraak-bottleneck.ts';
import { Correction, directions, Helped, LadderAnswer, ShortWords } from './ladder-answer.ts';
import { Level } from './levels.ts';
import { NationalText } from './national-bottleneck.ts';
import { BottleneckText, OutgoingText } from './outgoing-text.ts';
import { Objection, Objector, shownEnds } from './shown-text.ts';
import { LadderQuestion, LadderStep } from './step.ts';
import { Theme } from './themes.ts';

/** One rung of the ladder. Levels that it has not reached have no days. */
export const Rung = z.object({
  level: Level,
  standing: z.enum(['passed', 'here', 'answered', 'above']),
  from: Day.optional(),
  /** Whole days that it lay here, up to now. */
  days: z.number().int().optional(),
});
export type Rung = z.infer<typeof Rung>;

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

const given = z.object({
  level: Level,
  on: Day,
  answer: LadderAnswer,
  /** Oldest first: what it was before. */
  corrections: z.array(Correction),
});

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
  answer: given.optional(),
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
  answer: given.optional(),
  verdict: verdict.optional(),
  /** Earlier rounds, oldest first. */
  rounds: z.array(RoundView),
  steps: z.array(LadderStep),
  rungs: z.array(Rung),
  acts: z.array(BottleneckAct),
});
export type BottleneckView = z.infer<typeof BottleneckView>;

/** Something in a text that could be recognised: where and of which kind, never what it says. */
export const Finding = z.object({
  /** JSON pointer to the field of the text. */
  pointer: z.string(),
  /** Kind of what was found: the same code as in a field error. */
  code: z.string(),
  /** Blocks: must be taken out. Otherwise look at it once more. */
  isBlocking: z.boolean(),
  /** Place in the text of that field, so that a screen can mark it. */
  start: z.number().int(),
  end: z.number().int(),
});
export type Finding = z.infer<typeof Finding>;

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

export const LadderView = z.object({
  ...LadderRow.shape,
  text: BottleneckText,
  weeksInFile: z.number().int(),
  askedBack: z.object({ level: Level, question: z.string() }).optional(),
  questions: z.array(LadderQuestion),
  nationalText: NationalText.optional(),
  answer: given.optional(),
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

export const NationalRow = z.object({
  id: NationalId,
  theme: Theme,
  question: z.string(),
  state: z.enum(['open', 'answered', 'withdrawn']),
  arrivedOn: Day,
  due: Day.optional(),
  isLate: z.boolean(),
  /** Whole weeks since it was reported. */
  weeks: z.number().int(),
});
export type NationalRow = z.infer<typeof NationalRow>;
export const NationalRows = z.object({ rows: z.array(NationalRow), next: z.string().optional() });

export const NationalView = z.object({
  ...NationalRow.shape,
  text: NationalText,
  weeksBefore: z.number().int(),
  answer: given.omit({ level: true }).optional(),
  acts: z.array(z.enum(['answer', 'correct'])),
});
export type NationalView = z.infer<typeof NationalView>;
