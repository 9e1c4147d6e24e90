import * as z from 'zod';

const Environment = z.object({
  AWS_REGION: z.string().min(1),
  /** Only for an engine that is not AWS itself. */
  GREEP_DYNAMODB_ENDPOINT: z.url().optional(),
  /** Sites, limits and the key that Greep signs with at issuers. */
  GREEP_SIGN_IN_FILE: z.string().min(1),
});

/** What this function is told about where it runs. */
export const readEnvironment = (): z.infer<typeof Environment> => Environment.parse(process.env);
