// What somebody is typing, kept outside the audit chain until it is done. Family, worker and supervisor each have their own.
import { Instant } from '@greep/kernel';
import * as z from 'zod';
import { Author } from './author.ts';

/** As much as the longest form of the plan holds, and no store for anything else. */
const mostFields = 40;
const mostCharacters = 24_000;

export const DraftText = z
  .record(z.string().max(60), z.string().max(4000))
  .refine((text) => Object.keys(text).length <= mostFields, 'too-many')
  .refine((text) => Object.values(text).join('').length <= mostCharacters, 'too-long');

/** Parts of the screen of which one person can keep a draft: some for each goal and action of a full plan. */
export const mostDrafts = 200;

export const Draft = z.strictObject({
  text: z.record(z.string().max(60), z.string().max(4000)),
  savedAt: Instant,
  /** For what lies on the table, where several write. Of a draft of one's own it is known. */
  writtenBy: Author.optional(),
  /** Words of somebody else may still stand in it: it was saved over theirs. */
  hasOthersWords: z.literal(true).optional(),
});
export type Draft = z.infer<typeof Draft>;
