// Reads a refusal as every client would: problem details, whole and well-formed.
import { expect } from 'vitest';
import * as z from 'zod';

const Problem = z.strictObject({
  type: z.string().regex(/^urn:problem-type:greep:/),
  title: z.string().min(5),
  status: z.number(),
  detail: z.string().min(10),
  code: z.string(),
  currentVersion: z.number().optional(),
  errors: z.array(z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
});

export const problemIn = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  return problem;
};
