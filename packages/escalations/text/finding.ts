// What a check of a text finds: shown to its writer before anything leaves.
import * as z from 'zod';

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
