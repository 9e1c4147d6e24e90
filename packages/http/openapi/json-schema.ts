// A zod schema as OpenAPI 3.1 writes it. Named parts (`.meta({ id })`) become components.
import * as z from 'zod';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** Named parts found on the way, by their name in UpperCamelCase. */
export type Components = Map<string, Json>;

export type Direction = 'input' | 'output';

/** The format says it all; zod's own expressions for these fill half a page. */
const spokenFormats = new Set(['date', 'date-time', 'email', 'uuid']);

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const Shape: z.ZodType<JsonObject> = z.record(z.string(), z.json());

const pascal = (name: string): string =>
  name.replace(/(^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, __, letter) => letter.toUpperCase());

/**
 * `anyOf: [X, null]` becomes X with two types: the ADR linter wants `format` directly on a date
 * (rule specify-format-for-date-and-time).
 */
const withNull = (schema: JsonObject): JsonObject => {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [main, other] = anyOf;
  if (!isObject(main) || !isObject(other) || other.type !== 'null') return schema;
  const { type, enum: choices } = main;
  if (typeof type !== 'string') return schema;
  return { ...rest, ...main, type: [type, 'null'], ...(Array.isArray(choices) && { enum: [...choices, null] }) };
};

/** What may be sent is looser than what is answered, so a part that goes both ways is named twice. */
const componentName = (name: string, io: Direction): string => `${pascal(name)}${io === 'input' ? 'Input' : ''}`;

const pointerTo = (ref: string, io: Direction): string => {
  const name = /^#\/\$defs\/(.+)$/.exec(ref)?.[1];
  if (name === undefined) throw new Error('a schema that holds itself needs a name: .meta({ id })');
  return `#/components/schemas/${componentName(name, io)}`;
};

const tidy = (json: Json, io: Direction): Json => {
  if (Array.isArray(json)) return json.map((part) => tidy(part, io));
  if (!isObject(json)) return json;
  const tidied = Object.fromEntries(
    Object.entries(json)
      .filter(([name]) => !(name === 'pattern' && spokenFormats.has(String(json.format))))
      .map(([name, value]) => [name, name === '$ref' ? pointerTo(String(value), io) : tidy(value, io)]),
  );
  return withNull(tidied);
};

/** Keeps a named part; one name for two different parts is a mistake in the routes. */
const keep = (components: Components, name: string, part: Json): void => {
  const known = components.get(name);
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(part)) {
    throw new Error(`two different schemas are named ${name}`);
  }
  components.set(name, part);
};

const withoutId = (part: Json): JsonObject => {
  const { id: _, ...rest } = isObject(part) ? part : {};
  return rest;
};

/** A schema that has a name itself becomes a component too, and only its place is answered. */
export const jsonSchemaOf = (schema: z.ZodType, io: Direction, components: Components): JsonObject => {
  const { $schema: _, $defs = {}, id, ...own } = Shape.parse(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  for (const [name, part] of Object.entries(isObject($defs) ? $defs : {})) {
    keep(components, componentName(name, io), tidy(withoutId(part), io));
  }
  const whole = tidy(own, io);
  if (typeof id !== 'string') return isObject(whole) ? whole : {};
  const name = componentName(id, io);
  keep(components, name, whole);
  return { $ref: `#/components/schemas/${name}` };
};
