// A few people belong to no gemeente: members of the national doorbraakteam, and the operators who keep Greep running.
import { Line, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const PlatformPerson = z.strictObject({
  id: PersonId,
  name: Line,
  role: z.enum(['nationalMember', 'operator']),
  state: z.enum(['active', 'left']),
});
export type PlatformPerson = z.infer<typeof PlatformPerson>;
