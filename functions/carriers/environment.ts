import * as z from 'zod';

const Environment = z.object({
  AWS_REGION: z.string().min(1),
  /** Only for an engine that is not AWS itself. */
  GREEP_DYNAMODB_ENDPOINT: z.url().optional(),
});

/** What the carriers are told about where they run. */
export const readEnvironment = (): z.infer<typeof Environment> => Environment.parse(process.env);
