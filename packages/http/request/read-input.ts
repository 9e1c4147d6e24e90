// The input of a verb is one flat object: what is in the address, in the query and in the body.
// Everything that is wrong in any of the three is told at once.
import { type FieldError, fail, invalid, ok, parseFields, type Result } from '@greep/kernel';
import * as z from 'zod';
import type { AnyFailure } from '../problems/problem-kind.ts';
import type { Route } from '../route.ts';

type Sources = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

const nothing = z.strictObject({});

/** A name that the schema does not have is never repeated, not even in a pointer. */
const repeated = (query: URLSearchParams, schema: z.ZodObject): readonly FieldError[] =>
  Object.keys(schema.shape)
    .filter((name) => query.getAll(name).length > 1)
    .map((name) => ({ pointer: `/${name}`, code: 'given-twice' }));

const wrongIn = (parsed: Result<object>): readonly FieldError[] =>
  !parsed.ok && parsed.error.kind === 'invalid' ? parsed.error.fields : [];

export const readInput = (route: Route, { params, query, body }: Sources): Result<object, AnyFailure> => {
  const querySchema = route.query?.strict() ?? nothing;
  const inAddress = route.params ? parseFields<object>(route.params, params) : ok({});
  const inQuery = parseFields<object>(querySchema, Object.fromEntries(query));
  const inBody = parseFields<object>(route.body?.strict() ?? nothing, body);
  const fields = [inAddress, inQuery].flatMap(wrongIn).concat(repeated(query, querySchema), wrongIn(inBody));
  if (fields.length > 0 || !inAddress.ok || !inQuery.ok || !inBody.ok) return fail(invalid(fields));
  return ok({ ...inBody.value, ...inQuery.value, ...inAddress.value });
};
