// A system of another organisation that exchanges data with Greep by itself, without a person at the keys.
import { Line } from '@greep/kernel';
import * as z from 'zod';

export const MachineClient = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  /** The issuer whose word counts for this client. */
  issuer: z.url(),
  name: Line,
  state: z.enum(['active', 'left']),
  /** Acts of packages/access, such as `viewCapacity`. */
  scopes: z.array(z.string().regex(/^[A-Za-z0-9:.-]{1,60}$/)).max(50),
});
export type MachineClient = z.infer<typeof MachineClient>;
