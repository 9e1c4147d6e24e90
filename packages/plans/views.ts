// The plan as its readers see it: one plan of three parts, goals, people and agreements.
import { Day, FamilyId, Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { Action } from './action-item.ts';
import { GoalContent, goalFields, Levels, Step, Wording } from './goal.ts';
import { PlanReader, ScoreThen } from './plan-version.ts';
import { Contradiction, Correction, ScoreContent } from './score.ts';

/** Who wrote something last, and when. */
export const AuthorView = z.object({
  byName: z.string(),
  at: Instant,
  /** The screen lay with the family: it was the family. */
  isFromFamilyTurn: z.literal(true).optional(),
  /** Whoever asks wrote it last, on this screen or another. Of a half sentence: and nobody else has words in it. */
  isMe: z.literal(true).optional(),
});
export type AuthorView = z.infer<typeof AuthorView>;

/** By field, of those that were changed since the goal was made; `words` and `level+1` are fields. */
export const GoalAuthors = z.partialRecord(z.enum(['words', ...goalFields]), AuthorView);

export const ScoreView = z.object({
  evaluation: z.number().int(),
  on: Day,
  content: ScoreContent,
  byName: z.string(),
  /** What it was before, and why it was put right; everybody who sees the score sees these. */
  corrections: z.array(Correction),
  contradictions: z.array(Contradiction.extend({ number: z.number().int(), isOpen: z.boolean() })),
  /** For If-Match when it is put right. */
  version: z.number().int(),
});
export type ScoreView = z.infer<typeof ScoreView>;

export const GoalView = z.object({
  id: z.string(),
  content: GoalContent,
  speakerName: z.string(),
  wordings: z.array(Wording),
  writtenBy: GoalAuthors.optional(),
  order: z.number().int(),
  isDropped: z.boolean(),
  version: z.number().int(),
  /** The wording changed since the last proposed version: the worker sees what the family changed. */
  changedSince: z.object({ from: z.string(), byName: z.string(), at: Instant }).optional(),
  /** Steps that still have no text. */
  missingSteps: z.array(z.string()),
  /** Step 0, where everything begins: the day on which everybody first agreed to this goal. */
  startedOn: Day.optional(),
  /** Oldest first, those of moments without a score too. */
  scores: z.array(ScoreView),
});
export type GoalView = z.infer<typeof GoalView>;

export const ActionView = Action.extend({ version: z.number().int(), writtenBy: AuthorView.optional() });
export type ActionView = z.infer<typeof ActionView>;

export const AnswerState = z.object({
  personId: PersonId,
  name: z.string(),
  answer: z.enum(['waiting', 'yes', 'no', 'not-like-this']),
  words: z.string().optional(),
  at: Instant.optional(),
  isMe: z.boolean(),
});

export const VersionView = z.object({
  version: z.number().int(),
  state: z.enum(['proposed', 'agreed', 'refused', 'superseded']),
  goals: z.array(
    GoalView.omit({
      changedSince: true,
      version: true,
      writtenBy: true,
      missingSteps: true,
      startedOn: true,
      scores: true,
    }),
  ),
  /** How far each goal was when this version was put to the family. */
  scores: z.array(ScoreThen),
  actions: z.array(Action),
  appointment: z.string().optional(),
  reach: z.string().optional(),
  readers: z.array(PlanReader),
  answers: z.array(AnswerState),
  proposedAt: Instant,
  proposedByName: z.string(),
  agreedOn: Day.optional(),
  /** For If-Match when answering. */
  etag: z.number().int(),
});
export type VersionView = z.infer<typeof VersionView>;

/** Change of T since the start, with all that it was counted from. Worker and supervisor only: the family reads steps. */
export const AttainmentView = z.object({
  evaluation: z.number().int(),
  on: Day,
  /** Both over the same goals and weights, so that they can be compared. */
  startT: z.number(),
  t: z.number(),
  change: z.number(),
  weightedMean: z.number(),
  counted: z.array(z.object({ goalId: z.string(), weight: z.number().int(), step: Step })),
  /** Own goals that got no score at this moment: left out together with their weight. */
  notCounted: z.number().int(),
});
export type AttainmentView = z.infer<typeof AttainmentView>;

const evaluated = {
  number: z.number().int(),
  on: Day,
  planVersion: z.number().int(),
  successes: z.array(z.object({ words: z.string(), speakerName: z.string() })),
  presentNames: z.array(z.string()),
  recordedByName: z.string(),
  recordedAt: Instant,
};

export const EvaluationView = z.object({
  familyId: FamilyId,
  ...evaluated,
  scores: z.array(ScoreView.extend({ goalId: z.string(), goalWords: z.string(), kind: z.enum(['own', 'safety']) })),
  attainment: AttainmentView.optional(),
  /** When the goals are looked at again. */
  nextDueOn: Day.optional(),
});
export type EvaluationView = z.infer<typeof EvaluationView>;

export const PlanAct = z.enum([
  'write',
  'reword',
  'propose',
  'answer',
  'withdraw-sharing',
  'evaluate',
  'correct-score',
  'contradict-score',
]);

/** The working plan with what is being proposed and what was last agreed. */
export const PlanView = z.object({
  familyId: FamilyId,
  familyName: z.string(),
  reader: z.enum(['family', 'worker', 'supervisor']),
  goals: z.array(GoalView),
  safetyGoals: z.array(GoalView),
  actions: z.array(ActionView),
  people: z.array(
    z.object({ personId: PersonId, name: z.string(), relation: z.string(), mustAgree: z.boolean(), isMe: z.boolean() }),
  ),
  proposed: VersionView.optional(),
  agreed: VersionView.optional(),
  /** The last version that somebody said no to, with the words, as long as no newer one was proposed. */
  refused: VersionView.optional(),
  versions: z.array(z.object({ version: z.number().int(), state: z.string(), on: Day })),
  /** Who reads the agreed plan now. */
  shares: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      what: z.string(),
      ground: z.string(),
      purpose: z.string(),
      since: Instant,
      withdrawnAt: Instant.optional(),
      canWithdraw: z.boolean(),
      /** Was stopped by this reader, who can let them read again; nobody consents in the place of another. */
      canRestore: z.boolean(),
    }),
  ),
  /** Something changed since the last proposed or agreed version. */
  hasChanges: z.boolean(),
  /** Goals were scored since the last version: a new one may be put to the family, also with the same goals. */
  isEvaluatedSince: z.boolean(),
  planDueOn: Day.optional(),
  /** Oldest first. */
  evaluations: z.array(z.object(evaluated)),
  evaluationDueOn: Day.optional(),
  /** One per evaluation with a score of an own goal; for worker and supervisor. */
  attainment: z.array(AttainmentView).optional(),
  acts: z.array(PlanAct),
});
export type PlanView = z.infer<typeof PlanView>;

/** One version as it is printed: what stands on paper for this reader, in the order in which it is read. */
export const PlanOnPaper = z.object({
  language: z.enum(['nl', 'en']),
  familyName: z.string(),
  version: z.number().int(),
  state: VersionView.shape.state,
  /** The day it was agreed; while it is not, the day it was put to the family. */
  on: Day,
  saidYes: z.array(z.string()),
  printedOn: Day,
  goals: z.array(
    z.object({
      number: z.number().int(),
      kind: z.enum(['own', 'safety']),
      words: z.string(),
      /** Empty when they say it together. */
      saidBy: z.string(),
      smart: z.string().optional(),
      until: Day.optional(),
      imposedBy: z.string().optional(),
      because: z.string().optional(),
      levels: Levels,
      reached: z.object({ step: Step, on: Day }).optional(),
    }),
  ),
  people: z.array(
    z.object({
      name: z.string(),
      near: z.enum(['family', 'worker', 'own-circle', 'organisation', 'supervisor']),
      /** Numbers of the goals for which this person does something. */
      goals: z.array(z.number().int()),
      reads: z.boolean(),
    }),
  ),
  agreements: z.array(
    z.object({
      who: z.string(),
      what: z.string(),
      before: Day.optional(),
      doneOn: Day.optional(),
      goal: z.number().int().optional(),
    }),
  ),
  meeting: z.object({ on: Day, at: z.string().optional(), where: z.string().optional() }).optional(),
  reach: z.string().optional(),
});
export type PlanOnPaper = z.infer<typeof PlanOnPaper>;

export const PlanComparison = z.object({
  older: VersionView,
  newer: VersionView,
  goals: z.array(
    z.object({ id: z.string(), change: z.enum(['added', 'dropped', 'changed', 'same']), fields: z.array(z.string()) }),
  ),
  actions: z.array(z.object({ id: z.string(), change: z.enum(['added', 'dropped', 'changed', 'same']) })),
});

export const DraftView = z.object({
  text: z.record(z.string(), z.string()),
  savedAt: Instant.optional(),
  /** Of what lies on the table. */
  writtenBy: AuthorView.optional(),
  version: z.number().int(),
});
