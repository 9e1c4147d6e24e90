// What bottlenecks are about, so that the same one is known again. A theme says nothing about a family.
import * as z from 'zod';

/** From what the pilots met (report 4.3.1 and 4.3.2). */
export const themes = [
  'debts-and-money',
  'mental-health-care',
  'housing',
  'route-and-indication',
  'school',
  'safety',
  'rules-between-organisations',
  'other',
] as const;

export const Theme = z.enum(themes);
export type Theme = z.infer<typeof Theme>;
