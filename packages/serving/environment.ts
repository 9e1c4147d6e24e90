import * as z from 'zod';

const Environment = z.object({
  AWS_REGION: z.string().min(1),
  /** Only for an engine that is not AWS itself. */
  GREEP_DYNAMODB_ENDPOINT: z.url().optional(),
  /** Sites, limits and how the API is told apart from others: see packages/session. */
  GREEP_SIGN_IN_FILE: z.string().min(1),
  /** The secret that seals the cursors of lists. */
  GREEP_CURSOR_SECRET: z.string().min(32),
});

/** What a function is told about where it runs. */
export const readEnvironment = (): z.infer<typeof Environment> => Environment.parse(process.env);
