// The input of a verb is one flat object: what is in the address, in the query and in the body.
// Everything that is wrong in any of the three is told at once.
import { type FieldError, fail, invalid, ok, type Result } from '@greep/kernel';
import * as z from 'zod';
import { parseFields } from '../problems/field-errors.ts';
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

export const readInput = (route: Route, { params, query, body }: Sources): Result<object, AnyFailure> => {
  const querySchema = route.query?.strict() ?? nothing;
  const inAddress = route.params ? parseFields(route.params, params) : { ok: true as const, value: {} };
  const inQuery = parseFields(querySchema, Object.fromEntries(query));
  const inBody = parseFields(route.body?.strict() ?? nothing, body);
  const fields = [
    ...(inAddress.ok ? [] : inAddress.fields),
    ...(inQuery.ok ? [] : inQuery.fields),
    ...repeated(query, querySchema),
    ...(inBody.ok ? [] : inBody.fields),
  ];
  if (fields.length > 0 || !inAddress.ok || !inQuery.ok || !inBody.ok) return fail(invalid(fields));
  return ok({ ...inBody.value, ...inQuery.value, ...inAddress.value });
};
