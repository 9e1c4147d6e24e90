// The ladder: an obstacle goes up one level at a time, and its answer comes all the way down.
// Each level has a term, so that a bottleneck always has a day on which somebody must have done something.
import { addDays, type Day } from '@greep/kernel';
import * as z from 'zod';

/** From the file up (report 2.3: supervisor, doorbraakteam, policy team, national team). */
export const levels = ['supervisor', 'doorbraakteam', 'policyTeam', 'national'] as const;

export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** Levels of the gemeente that work with copies without names. */
export const TeamLevel = z.enum(['doorbraakteam', 'policyTeam']);
export type TeamLevel = z.infer<typeof TeamLevel>;

/** Our own working agreements, until gemeenten set theirs: days within which a level answers or passes up. */
export const termOf = { supervisor: 14, doorbraakteam: 28, policyTeam: 42, national: 91 } as const satisfies Record<
  Level,
  number
>;

/** Days for whoever is asked something back, for the family to look at a text, and to say whether an answer helped. */
export const termTo = { answerQuestion: 7, look: 14, judge: 14 } as const;

export const dueAt = (level: Level, since: Day): Day => addDays(since, termOf[level]);
