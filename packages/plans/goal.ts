// A goal is kept as the family said it. A SMART rendering stands beside it, never over it.
// Five steps are written beforehand, so that later everybody can see how far it is (report, annex 3).
import { Day, GoalId, Instant, PersonId, Words } from '@greep/kernel';
import * as z from 'zod';
import { Author } from './author.ts';

/** Prompts, never compulsory. `not-discussed` and `not-relevant` are always good answers. */
export const lifeDomains = [
  'living',
  'money',
  'work-and-school',
  'upbringing',
  'safety',
  'relations',
  'mental-health',
  'physical-health',
  'substances',
  'household',
  'network',
  'leisure',
  'justice',
  'not-discussed',
  'not-relevant',
] as const;

/** Steps of the Goal Attainment Scale as the report has it: -1 lower than now, 0 now, +1 expected, +2 better, +3 far better. */
export const steps = ['-1', '0', '+1', '+2', '+3'] as const;
export const Step = z.enum(steps);
export type Step = z.infer<typeof Step>;

/** More goals than this is no plan any more. */
export const mostGoals = 30;

export const stepText = z.string().trim().max(300);
export const Levels = z.strictObject({
  '-1': stepText,
  '0': stepText,
  '+1': stepText,
  '+2': stepText,
  '+3': stepText,
});
export type Levels = z.infer<typeof Levels>;

/** Whose words they are. */
export const Speaker = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('member'), personId: PersonId }),
  z.strictObject({ who: z.literal('together') }),
]);
export type Speaker = z.infer<typeof Speaker>;

/** A goal fits on a kitchen table: a paragraph, not a page. */
export const GoalWords = Words.max(1000);

const content = {
  words: GoalWords,
  speaker: Speaker,
  smart: GoalWords.optional(),
  lifeDomain: z.enum(lifeDomains),
  from: Day.optional(),
  until: Day.optional(),
  /** How much it matters to the family: 1 a little … 5 most of all. */
  weight: z.number().int().min(1).max(5),
  levels: Levels,
};

export const OwnGoal = z.strictObject({ kind: z.literal('own'), ...content });

/** A goal that must: imposed for safety, kept apart, stated openly, never averaged (report 4.1.2). */
export const SafetyGoal = z.strictObject({
  kind: z.literal('safety'),
  ...content,
  imposedBy: z.string().trim().min(1).max(200),
  because: GoalWords,
});

export const GoalContent = z.discriminatedUnion('kind', [OwnGoal, SafetyGoal]);
export type GoalContent = z.infer<typeof GoalContent>;

/** Earlier wording of a goal: nothing that the family said is ever overwritten. */
export const Wording = Author.extend({ words: Words });
export type Wording = z.infer<typeof Wording>;

export const Goal = z.strictObject({
  id: GoalId,
  content: GoalContent,
  /** Oldest first, at most the last thirty; the last one is the present wording. Older ones lie beside the goal. */
  wordings: z.array(Wording).min(1),
  /** Place in the family's own order, from 1. */
  order: z.number().int().positive(),
  droppedAt: Instant.optional(),
});
export type Goal = z.infer<typeof Goal>;

/** What of a goal two people can change at once. Its words are not here: who worded them stands with each wording. */
export const goalFields = [
  'speaker',
  'smart',
  'lifeDomain',
  'from',
  'until',
  'weight',
  'level-1',
  'level0',
  'level+1',
  'level+2',
  'level+3',
  'imposedBy',
  'because',
] as const;
export type GoalField = (typeof goalFields)[number];

/** The goal as it is being written, with who changed which field last. No version of the plan has this. */
export const WrittenGoal = Goal.extend({ writtenBy: z.partialRecord(z.enum(goalFields), Author).optional() });
export type WrittenGoal = z.infer<typeof WrittenGoal>;
