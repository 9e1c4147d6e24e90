// Everybody who uses Greep is a person of one gemeente: somebody of a family, a worker, an official.
// Who leaves is kept by name, because the file still says who did what, but can do nothing any more.
import { Instant, Line, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const Person = z.strictObject({
  id: PersonId,
  name: Line,
  state: z.enum(['active', 'left']),
  /** Since when the person is in this state. */
  since: Instant,
});
export type Person = z.infer<typeof Person>;
