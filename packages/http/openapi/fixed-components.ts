// The parts of the document that every operation shares: problems, headers, and how to sign in.
import { statusOf } from '../problems/problem-kind.ts';
import type { JsonObject } from './json-schema.ts';

const header = (description: string, schema: JsonObject): JsonObject => ({ description, schema });

export const headers: JsonObject = {
  ApiVersion: header('Full version of the API that answered.', { type: 'string', examples: ['1.0.0'] }),
  RequestId: header('Number of this request, to mention when something goes wrong.', {
    type: 'string',
    format: 'uuid',
  }),
  Etag: header('Version of the resource in the answer; send it back in If-Match.', {
    type: 'string',
    examples: ['"7"'],
  }),
  Location: header('Address of what was made.', { type: 'string', format: 'uri-reference' }),
  Allow: header('Methods that can be used at this address.', { type: 'string', examples: ['GET, HEAD'] }),
  RetryAfter: header('Seconds to wait before trying again.', { type: 'integer', minimum: 1 }),
  WwwAuthenticate: header('How to sign in.', { type: 'string', examples: ['Bearer'] }),
};

export const headerRef = (name: string): JsonObject => ({ $ref: `#/components/headers/${name}` });

/** On every answer of the API. */
export const commonHeaders: JsonObject = {
  'API-Version': headerRef('ApiVersion'),
  'Request-Id': headerRef('RequestId'),
};

export const parameters: JsonObject = {
  GreepRole: {
    name: 'Greep-Role',
    in: 'header',
    required: false,
    description: 'The role assignment in which a person acts; needed by people with several roles.',
    schema: { type: 'string', format: 'uuid' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Chosen by the sender. The same key with the same body gives the same answer and no second effect.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
  },
  OptionalIdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Chosen by the sender. The same key with the same body gives the same answer and no second effect.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,128}$' },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the version that is changed.',
    schema: { type: 'string', pattern: '^"(0|[1-9][0-9]{0,14})"$' },
  },
};

export const parameterRef = (name: string): JsonObject => ({ $ref: `#/components/parameters/${name}` });

export const problemSchema: JsonObject = {
  type: 'object',
  description: 'Problem details (RFC 9457) in the language of the reader: Dutch, or English when asked for.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'What to do about it.' },
    code: { type: 'string', description: 'The specific reason, for programs.' },
    currentVersion: { type: 'integer', description: 'With 412: the version that is there now.' },
    errors: {
      type: 'array',
      description: 'With 400: everything that is wrong, at once.',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'JSON pointer to the field; an unknown field is named by its parent.',
          },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
};

type Status = (typeof statusOf)[keyof typeof statusOf];

const problemTexts: Readonly<Record<Status, string>> = {
  400: 'The request is not well-formed; all field errors at once.',
  401: 'There is no valid session or token.',
  403: 'The resource may be seen, but this may not be done.',
  404: 'Does not exist, or may not be seen; the two answer alike.',
  405: 'Another method is needed at this address.',
  406: 'Something else can be answered here: JSON, or what the operation names.',
  409: 'The state of the resource does not allow it, or the Idempotency-Key belongs to another request.',
  412: 'Somebody else changed the resource first.',
  413: 'The body is larger than 256 kB.',
  415: 'Only application/json is read.',
  428: 'If-Match or Idempotency-Key is missing.',
  429: 'Too many requests in a row.',
  500: 'Something broke; nothing more is told here.',
  503: 'It took too long, or it is too busy; try again with the same Idempotency-Key.',
};

const extraHeaders: Readonly<Partial<Record<Status, JsonObject>>> = {
  401: { 'WWW-Authenticate': headerRef('WwwAuthenticate') },
  405: { Allow: headerRef('Allow') },
  429: { 'Retry-After': headerRef('RetryAfter') },
  503: { 'Retry-After': headerRef('RetryAfter') },
};

const problemAnswer = (status: Status): JsonObject => ({
  description: problemTexts[status],
  headers: { ...commonHeaders, ...extraHeaders[status] },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

export const responses: JsonObject = Object.fromEntries(
  [...new Set(Object.values(statusOf))].map((status) => [`Problem${status}`, problemAnswer(status)]),
);

export const problemRefs = (statuses: readonly Status[]): JsonObject =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));

export type { Status };
