// What somebody is typing, kept outside the audit chain until it is done. Worker and family each have their own.
import { Instant } from '@greep/kernel';
import * as z from 'zod';

export const Draft = z.strictObject({ text: z.record(z.string().max(60), z.string().max(4000)), savedAt: Instant });
export type Draft = z.infer<typeof Draft>;
