// One declared route as one operation of the document.
import type * as z from 'zod';
import { needsKey } from '../request/preconditions.ts';
import type { Route } from '../route.ts';
import { commonHeaders, headerRef, parameterRef, problemRefs, type Status } from './fixed-components.ts';
import { type Components, isObject, type JsonObject, jsonSchemaOf } from './json-schema.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `GET /families/{familyId}/letters` → `getFamiliesByFamilyIdLetters`. */
const operationId = ({ method, path }: Route): string =>
  method.toLowerCase() +
  path
    .split('/')
    .map((part) => part.replace(/^\{(\w+)\}$/, (_, name) => `By${capital(name)}`))
    .flatMap((part) => part.split(/[-_]/))
    .map(capital)
    .join('');

const fieldsOf = (
  schema: z.ZodObject | undefined,
  where: 'path' | 'query',
  components: Components,
): readonly JsonObject[] => {
  const { properties = {}, required = [] } = schema ? jsonSchemaOf(schema, 'input', components) : {};
  return Object.entries(isObject(properties) ? properties : {}).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || (Array.isArray(required) && required.includes(name)),
    schema: field,
  }));
};

const problemsOf = (route: Route): readonly Status[] => {
  const isWrite = route.method !== 'GET';
  const isVersionedWrite = isWrite && route.versioned === true;
  const isEffect = isWrite && (route.method !== 'POST' || needsKey(route));
  return [
    400,
    ...(route.action === 'public' ? [] : ([401, 403] as const)),
    ...([404, 405, 406] as const),
    ...(isEffect ? ([409] as const) : []),
    ...(isVersionedWrite ? ([412] as const) : []),
    ...(isWrite ? ([413, 415] as const) : []),
    ...(isVersionedWrite || needsKey(route) ? ([428] as const) : []),
    ...([429, 500, 503] as const),
  ];
};

const headerParameters = (route: Route): readonly JsonObject[] => {
  const isWrite = route.method !== 'GET';
  const isQuestion = route.method === 'POST' && !needsKey(route);
  return [
    ...(route.action === 'public' ? [] : [parameterRef('GreepRole')]),
    ...(needsKey(route) ? [parameterRef('IdempotencyKey')] : []),
    ...(isWrite && !isQuestion && !needsKey(route) ? [parameterRef('OptionalIdempotencyKey')] : []),
    ...(isWrite && route.versioned ? [parameterRef('IfMatch')] : []),
  ];
};

/** Bytes have no schema (OpenAPI 3.1, 4.8.14.2). */
const contentOf = (route: Route, components: Components): JsonObject =>
  route.media === 'application/pdf' ? {} : { schema: jsonSchemaOf(route.output, 'output', components) };

const success = (route: Route, components: Components): JsonObject => ({
  description: route.success === 201 ? 'Made.' : 'Done; the view for this reader.',
  headers: {
    ...commonHeaders,
    ...(route.versioned && { ETag: headerRef('Etag') }),
    ...(route.success === 201 && { Location: headerRef('Location') }),
  },
  content: { [route.media ?? 'application/json']: contentOf(route, components) },
});

const requestBody = (route: Route, components: Components): JsonObject =>
  route.body
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: jsonSchemaOf(route.body.strict(), 'input', components) } },
        },
      }
    : {};

export const operationOf = (route: Route, components: Components): JsonObject => ({
  operationId: operationId(route),
  summary: route.summary,
  tags: [route.tag],
  security: route.action === 'public' ? [] : [{ session: [] }, { token: [] }],
  parameters: [
    ...fieldsOf(route.params, 'path', components),
    ...fieldsOf(route.query, 'query', components),
    ...headerParameters(route),
  ],
  ...requestBody(route, components),
  responses: { [String(route.success)]: success(route, components), ...problemRefs(problemsOf(route)) },
});
