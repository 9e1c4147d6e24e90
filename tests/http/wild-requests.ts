// Requests as nobody should send them, for every route of a table: to throw at an API and see that it stands.
import type { Route } from '@greep/http';
import fc from 'fast-check';
import { key, uuid } from './sample-api.ts';

/** Planted in everything that is sent; it may come back nowhere, neither in the answer nor in a report. */
export const marker = 'Zwaluwstaart7';

const marked = fc.oneof(
  fc.constant(marker),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `${marker}${text}`),
  fc.string({ maxLength: 30 }).map((text) => `${text}${marker}`),
);
const odd = fc.oneof(
  marked,
  fc.constantFrom('', '\u0000', '__proto__', 'constructor', 'toString', '../..', '%', '%00', '{}', '\ud800'),
);
/** Values, lists and objects of any depth whose fields are named like those of the routes. */
const values = (names: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const scalar = fc.oneof(
    odd,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('warm', '2026-10-15', 'before', 'none'),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(names, tie('value')), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
    ),
  }));
  return value;
};

const large = [`${'['.repeat(100_000)}`, `{"text":"${'x'.repeat(300_000)}"}`, `{"parts":${'[{"parts":'.repeat(5000)}`];

const bodies = (declaredNames: readonly string[]): fc.Arbitrary<string | Uint8Array<ArrayBuffer>> => {
  const own = fc.constantFrom(...declaredNames, 'heading', 'kind', 'day', '__proto__', 'constructor', 'length');
  const names = fc.oneof({ weight: 4, arbitrary: own }, marked);
  const value = values(names);
  const objects = fc.array(fc.tuple(names, value), { maxLength: 8 }).map((entries) => Object.fromEntries(entries));
  return fc.oneof(
    { weight: 4, arbitrary: objects.map((object) => JSON.stringify(object)) },
    value.map((any) => JSON.stringify(any) ?? ''),
    odd,
    fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    fc.constantFrom(...large),
  );
};

const headerNames = [
  'accept',
  'content-type',
  'if-match',
  'if-none-match',
  'idempotency-key',
  'accept-language',
  'greep-role',
  'cookie',
  'authorization',
  'x-forwarded-host',
  'content-length',
  'origin',
  'range',
  'x-http-method-override',
];
const safe = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '');
const usual: Readonly<Record<string, string>> = { 'content-type': 'application/json', 'idempotency-key': key };
const headerValues = fc.oneof(
  marked.map(safe),
  fc.constantFrom('*/*', 'application/json', '"7"', 'W/"7"', '*', 'en', 'nl;q=2', '-1', '1e9'),
);
const headers = fc
  .tuple(
    fc.subarray(Object.keys(usual), { minLength: 1 }),
    fc.constantFrom('"6"', '"7"', undefined),
    fc.dictionary(fc.constantFrom(...headerNames), headerValues, { maxKeys: 2 }),
  )
  .map(([names, ifMatch, own]) => ({
    ...Object.fromEntries(names.map((name) => [name, usual[name] ?? ''])),
    ...(ifMatch && { 'if-match': ifMatch }),
    ...own,
  }));

const segments = fc.oneof(
  { weight: 9, arbitrary: fc.constant(uuid(3)) },
  { weight: 2, arbitrary: odd.map((text) => encodeURIComponent(text.toWellFormed())) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(`%E0%A4%A${marker}`, `%zz${marker}`, `${marker}/`, `${marker}//x`, '..%2f..', '*'),
  },
);
const queries = (declaredNames: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(''),
    fc
      .array(fc.tuple(fc.constantFrom(...declaredNames, marker, '__proto__'), odd), { maxLength: 4 })
      .map(
        (pairs) => `?${pairs.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&')}`,
      ),
    fc.constantFrom(`?limit=%E0%A4%A${marker}`, `?${marker}`, '?&&=&', `?limit[]=${marker}`),
  );

type Drawn = { readonly path: string; readonly query: string; readonly init: RequestInit };

const fill = (path: string, parts: readonly string[]): string => {
  const left = [...parts];
  return path.replace(/\{\w+\}/g, () => left.shift() ?? uuid(3));
};

/** Well-formed in all but the headers, so that most of these come through to the verb. */
const polite = (route: Route, body: object): fc.Arbitrary<Drawn> =>
  headers.map((own) => ({
    path: fill(route.path, []),
    query: '',
    init: { method: route.method, headers: own, body: JSON.stringify(body) },
  }));

const wild = (route: Route): fc.Arbitrary<Drawn> =>
  fc
    .record({
      headers,
      body: bodies(Object.keys(route.body?.shape ?? {})),
      segments: fc.array(segments, { minLength: 3, maxLength: 3 }),
      query: queries(Object.keys(route.query?.shape ?? {})),
      method: fc.constantFrom(route.method, route.method, route.method, route.method, 'PATCH', 'OPTIONS', marker),
    })
    .map(({ body, method, headers: own, ...drawn }) => ({
      path: fill(route.path, drawn.segments),
      query: drawn.query,
      init: { method, headers: own, body },
    }));

/** @param fitting `METHOD /path` → what the route really takes, with the marker in every place for words */
export const wildRequests = (
  routes: readonly Route[],
  fitting: Readonly<Record<string, object>>,
): fc.Arbitrary<Request> =>
  fc
    .constantFrom(...routes)
    .chain((route) =>
      fc.oneof(polite(route, fitting[`${route.method} ${route.path}`] ?? {}), { weight: 3, arbitrary: wild(route) }),
    )
    .map(({ path, query, init: { body, ...init } }) => {
      const whole = init.method === 'GET' ? init : { ...init, body: body ?? null };
      return new Request(`http://localhost/v1${path}${query}`, whole);
    });
