// A bottleneck outside its file, as the teams of the gemeente work with it: a copy without names.
// Who reported it, for which family and at which provider is not in here and cannot be worked out from here.
import { Day, Instant, LadderId, NationalId, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { Correction, Helped, LadderAnswer, ShortWords } from './ladder-answer.ts';
import { Level, TeamLevel } from './levels.ts';
import { NationalText } from './national-bottleneck.ts';
import { BottleneckText } from './outgoing-text.ts';
import { GivenAnswer } from './round.ts';
import { LadderQuestion, LadderStep } from './step.ts';
import { Theme } from './themes.ts';

/** Salted digests of everybody who knows the family from its file: they do not act on it, and nobody reads who they are. */
export const KnownBy = z.strictObject({ salt: z.string().min(16), digests: z.array(z.string().length(64)) });
export type KnownBy = z.infer<typeof KnownBy>;

export const TeamNote = z.strictObject({ level: TeamLevel, words: ShortWords, on: Day });
export type TeamNote = z.infer<typeof TeamNote>;

/** What can be taken back for a few minutes, by who did it. */
const Undo = z.strictObject({
  what: z.enum(['asked', 'answered']),
  by: PersonId,
  at: Instant,
  due: Day,
});

const about = {
  id: LadderId,
  theme: Theme,
  /** Whole weeks in the file before it left. */
  weeksInFile: z.number().int().nonnegative(),
  arrivedOn: Day,
  steps: z.array(LadderStep),
  knownBy: KnownBy,
  /** How often the carrier wrote only who knows the family: no reader sees another version because of it. */
  refreshed: z.number().int().nonnegative().default(0),
  /** Rises with every change that the file must hear. */
  revision: z.number().int().positive(),
  /** How far it has heard of what was sent from the file, and from the nation. */
  heard: z.strictObject({ file: z.number().int().positive(), nation: z.number().int().nonnegative() }),
  nationalId: NationalId.optional(),
};
const words = {
  text: BottleneckText,
  questions: z.array(LadderQuestion),
  notes: z.array(TeamNote).max(200),
  /** What the policy team wrote for the nation, once it did. */
  nationalText: NationalText.optional(),
};
const base = { ...about, ...words };
const given = { level: Level, answer: LadderAnswer, corrections: z.array(Correction), answeredOn: Day };

export const DoorbraakBottleneck = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('on-agenda'), ...base, level: TeamLevel, due: Day }),
  z.strictObject({
    state: z.literal('returned'),
    ...base,
    level: TeamLevel,
    due: Day,
    question: ShortWords,
    undo: Undo,
  }),
  z.strictObject({
    state: z.literal('at-national'),
    ...base,
    level: z.literal('national'),
    due: Day,
    nationalId: NationalId,
    nationalText: NationalText,
  }),
  z.strictObject({ state: z.literal('answered'), ...base, ...given, undo: Undo.optional() }),
  z.strictObject({ state: z.literal('closed'), ...base, ...given, helped: Helped, closedOn: Day }),
  /** The family wants it back: no words of it are left here. */
  z.strictObject({
    state: z.literal('withdrawn'),
    ...about,
    level: Level,
    withdrawnOn: Day,
    /** Answered in the minutes before: for the file, which nobody here reads. */
    given: GivenAnswer.optional(),
    /** Rows from before keep their words until the next change. */
    ...z.object(words).partial().shape,
  }),
]);
export type DoorbraakBottleneck = z.infer<typeof DoorbraakBottleneck>;
