// Families are helped by organisations: providers with family workers, schools, the assessors of the gemeente.
// Each provider works in its own way: an approach says how a family is met and how often progress is looked at.
import { Line, OrganisationId } from '@greep/kernel';
import * as z from 'zod';

export const Approach = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: Line,
  /** When nobody can introduce the worker: wait for somebody, or reach out to the family. */
  withoutIntroducer: z.enum(['wait', 'reach-out']),
  /** Days after the first meeting. */
  planDueDays: z.int().min(1).max(400),
  /** Weeks between two looks at the goals with the family; 6 to 12 in the pilots. */
  evaluationWeeks: z.int().min(1).max(26),
  /** Hours of a worker for one family; 7 in the pilots. */
  hoursPerWeek: z.number().min(0.5).max(40),
});
export type Approach = z.infer<typeof Approach>;

const named = { id: OrganisationId, name: Line };

export const Provider = z.strictObject({
  ...named,
  kind: z.literal('provider'),
  approaches: z.array(Approach).max(10),
  /** How many families the provider can help at the same time. */
  capacity: z.int().min(0).max(5000),
  /** For how many families one worker has room. */
  familiesPerWorker: z.int().min(1).max(50),
});
export type Provider = z.infer<typeof Provider>;

export const Organisation = z.discriminatedUnion('kind', [
  Provider,
  z.strictObject({ ...named, kind: z.enum(['school', 'assessors', 'gemeente', 'other']) }),
]);
export type Organisation = z.infer<typeof Organisation>;
