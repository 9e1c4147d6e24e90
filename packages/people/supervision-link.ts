// A supervisor coaches certain workers, and may see the families of those workers only.
import { Instant, PersonId } from '@greep/kernel';
import * as z from 'zod';

export const SupervisionLink = z.strictObject({ workerId: PersonId, since: Instant });
export type SupervisionLink = z.infer<typeof SupervisionLink>;
