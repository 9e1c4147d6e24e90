// One gemeente is one tenant. Its code is the CBS code with `gm` before it.
import * as z from 'zod';

export const Gemeente = z
  .string()
  .regex(/^gm\d{4}$/)
  .brand('Gemeente');
/** The CBS code of a gemeente, such as `gm0344` for Utrecht. Names tables and roles. */
export type Gemeente = z.infer<typeof Gemeente>;

/** The code of no gemeente: for the nation and the platform. No gemeente's table has it in its name. */
export const nowhere = Gemeente.parse('gm0000');
