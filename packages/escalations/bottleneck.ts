// A bottleneck is what stands between a family and its goal, and what family and worker cannot remove themselves.
// It always has an owner, a level, a question and a day before which somebody acts; it ends when family or worker say so.
import { BottleneckId, Day, FamilyId, GoalId, Line, OrganisationId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { ShortWords } from './ladder-answer.ts';
import { Level, TeamLevel } from './levels.ts';
import { Month } from './outgoing-text.ts';
import { Above, GivenAnswer, given, judged, Round } from './round.ts';
import { ShownText, shownFields } from './shown-text.ts';
import { LadderQuestion, LadderStep } from './step.ts';
import { Theme } from './themes.ts';

/** What was tried already: in a month, or on a day that somebody remembers. */
export const Tried = z.strictObject({ when: z.union([Day, Month]).optional(), what: ShortWords });

/** What worker or family tell, in their words. */
export const BottleneckContent = z.strictObject({
  goalId: GoalId.optional(),
  theme: Theme,
  organisations: z.array(Line).max(10),
  tried: z.array(Tried).max(10),
  question: ShortWords,
  whoMayDecide: Line.optional(),
});
export type BottleneckContent = z.infer<typeof BottleneckContent>;

const reporter = z.strictObject({ personId: PersonId, name: Line, as: z.enum(['worker', 'family']) });

const base = {
  id: BottleneckId,
  familyId: FamilyId,
  providerId: OrganisationId,
  content: BottleneckContent,
  reportedBy: reporter,
  reportedOn: Day,
  steps: z.array(LadderStep).min(1),
  /** Of this round; those of earlier rounds lie with them. */
  questions: z.array(LadderQuestion),
  /** Texts that the family was shown in this round and that are not shown any more, oldest first. */
  shown: z.array(ShownText).default([]),
  /** Oldest first. */
  rounds: z.array(Round).default([]),
  above: Above.optional(),
};
const waiting = { ...base, due: Day };
const outside = { ...waiting, above: Above };

export const Bottleneck = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('at-supervisor'), ...waiting }),
  /** Back at the worker, with a question of the level that it came from. */
  z.strictObject({ state: z.literal('returned'), ...waiting, from: Level, question: ShortWords }),
  /** The family looks at the exact text; nothing has left yet. */
  z.strictObject({
    state: z.literal('leaving'),
    ...waiting,
    ...shownFields,
    /** Where it lay before, for when the text is taken back. */
    before: z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('at-supervisor'), due: Day }),
      z.strictObject({ state: z.literal('returned'), due: Day, from: TeamLevel, question: ShortWords }),
    ]),
  }),
  z.strictObject({ state: z.literal('at-doorbraakteam'), ...outside }),
  z.strictObject({ state: z.literal('at-policy-team'), ...outside }),
  z.strictObject({ state: z.literal('at-national'), ...outside }),
  /** Family or worker say whether it helped. */
  z.strictObject({ state: z.literal('answered'), ...waiting, ...given }),
  z.strictObject({
    state: z.literal('closed'),
    ...base,
    ...given,
    ...judged,
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    ...base,
    withdrawnOn: Day,
    reason: ShortWords.optional(),
    /** Given above before the team heard that it was not needed any more. */
    given: GivenAnswer.optional(),
  }),
]);
export type Bottleneck = z.infer<typeof Bottleneck>;
export type BottleneckState = Bottleneck['state'];

export const isOver = ({ state }: Pick<Bottleneck, 'state'>): boolean => state === 'closed' || state === 'withdrawn';

const places: Readonly<Partial<Record<BottleneckState, Level>>> = {
  'at-doorbraakteam': 'doorbraakteam',
  'at-policy-team': 'policyTeam',
  'at-national': 'national',
};

/** The level where a bottleneck lies, or lay last. */
export const levelOf = (bottleneck: Bottleneck): Level => {
  switch (bottleneck.state) {
    case 'returned':
      return bottleneck.from;
    case 'answered':
    case 'closed':
      return bottleneck.answeredAt;
    case 'leaving':
      return bottleneck.before.state === 'returned' ? bottleneck.before.from : 'supervisor';
    default:
      return places[bottleneck.state] ?? bottleneck.steps.at(-1)?.level ?? 'supervisor';
  }
};

/** Waits for somebody to answer, wherever it lies. */
export const waitsForAnswer = (bottleneck: Bottleneck): boolean =>
  !isOver(bottleneck) && bottleneck.state !== 'answered';
