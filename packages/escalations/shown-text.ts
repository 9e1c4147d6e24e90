// A text lay before the family to read. What it said and what anybody answered stays in the file, also of a text that never left.
import { Day, Line, PersonId } from '@greep/kernel';
import * as z from 'zod';
import { ShortWords } from './ladder-answer.ts';
import { OutgoingText } from './outgoing-text.ts';

export const Objection = z.strictObject({ personId: PersonId, name: Line, words: ShortWords, on: Day });
export type Objection = z.infer<typeof Objection>;

/** Who said no, by the name in the file. */
export const Objector = z.strictObject({ personId: PersonId, name: Line });
export type Objector = z.infer<typeof Objector>;

/** What a text before the family is, as long as it is shown and afterwards. */
export const shownFields = {
  text: OutgoingText,
  reason: ShortWords,
  writtenByName: Line,
  shownOn: Day,
  objections: z.array(Objection),
  /** Who objected to an earlier text and has not said anything of this one yet. */
  askedAgain: z.array(Objector).default([]),
};

/** Why a text is not shown any more. `question-gone`: the team took its question back. */
export const shownEnds = ['left', 'written-anew', 'taken-back', 'question-gone', 'withdrawn'] as const;

export const ShownText = z.strictObject({ ...shownFields, ended: z.enum(shownEnds), endedOn: Day });
export type ShownText = z.infer<typeof ShownText>;
