// What a schema finds wrong becomes codes of the catalogue, each at the place where it is.
// Nothing of the input is repeated: not a value, and not a name that the sender made up.
import type * as z from 'zod';
import { type FieldError, fail, invalid, ok, type Result } from './result.ts';

/** What a schema can find wrong; the catalogues have a sentence for each. */
export type FieldCode =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'too-low'
  | 'too-high'
  | 'not-text'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'not-a-list'
  | 'not-an-object'
  | 'not-a-date'
  | 'not-an-instant'
  | 'not-an-email'
  | 'not-well-formed'
  | 'not-a-choice'
  | 'unknown-field'
  | 'field-invalid';

const ownCode = /^[a-z]+(-[a-z]+)+$/;

const wrongTypes: Readonly<Record<string, FieldCode>> = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-a-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  set: 'not-a-list',
  tuple: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
  date: 'not-a-date',
};

const wrongFormats: Readonly<Record<string, FieldCode>> = {
  date: 'not-a-date',
  datetime: 'not-an-instant',
  email: 'not-an-email',
};

const tooSmall = (origin: string, minimum: number | bigint): FieldCode => {
  if (origin === 'string') return Number(minimum) <= 1 ? 'required' : 'too-short';
  return origin === 'array' || origin === 'set' ? 'too-few' : 'too-low';
};

const tooBig = (origin: string): FieldCode => {
  if (origin === 'string') return 'too-long';
  return origin === 'array' || origin === 'set' ? 'too-many' : 'too-high';
};

/** Given to every parse: the message of an issue is its code. A schema's own message is kept when it is a code. */
const codeOf: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : (wrongTypes[issue.expected] ?? 'field-invalid');
    case 'invalid_format':
      return wrongFormats[issue.format] ?? 'not-well-formed';
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return tooBig(issue.origin);
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'required' : 'not-a-choice';
    default:
      return 'field-invalid';
  }
};

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/** Every field name that a schema declares, however deep. */
const declaredNames = (root: z.core.$ZodType): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isSchema(value)) {
      const { def } = value._zod;
      if ('shape' in def && typeof def.shape === 'object' && def.shape !== null)
        for (const name of Object.keys(def.shape)) names.add(name);
      if ('getter' in def && typeof def.getter === 'function') visit(def.getter());
      Object.values(def).forEach(visit);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (Object.getPrototypeOf(value) === Object.prototype) Object.values(value).forEach(visit);
  };
  visit(root);
  return names;
};

/** A JSON pointer as far as the names are the schema's own; below a name of the sender's making its parent is named. */
const pointerTo = (path: readonly PropertyKey[], names: ReadonlySet<string>): string => {
  const unknown = path.findIndex((step) => typeof step !== 'number' && !names.has(String(step)));
  const known = unknown === -1 ? path : path.slice(0, unknown);
  return known.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
};

/** Parses, and names all that is wrong at once. `below` is put before each pointer. */
export const parseFields = <Value>(schema: z.ZodType<Value>, input: unknown, below = ''): Result<Value> => {
  const parsed = schema.safeParse(input, { error: codeOf });
  if (parsed.success) return ok(parsed.data);
  const names = declaredNames(schema);
  const fields: FieldError[] = parsed.error.issues.map(({ path, message }) => ({
    pointer: `${below}${pointerTo(path, names)}`,
    code: message === 'required' || ownCode.test(message) ? message : 'field-invalid',
  }));
  return fail(invalid(fields));
};
