// The description of the API for people and programs (OpenAPI 3.1), made from the same table that is served.
// The API of several functions is described as one: give the routes of all of them.
import { fixedFirst } from '../address.ts';
import type { Route } from '../route.ts';
import { headers, parameters, problemSchema, responses } from './fixed-components.ts';
import type { Components, JsonObject } from './json-schema.ts';
import { operationOf } from './operation-of.ts';

export type OpenApiInfo = {
  readonly title: string;
  readonly description: string;
  /** Full version; the same as in the API-Version header. */
  readonly version: string;
  readonly contact: { readonly name: string; readonly email: string; readonly url: string };
  /** Absolute https addresses that end in the major version, such as `https://api.example.nl/v1`. */
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  /** Tag → what it is about; every tag of a route is described. */
  readonly tags: Readonly<Record<string, string>>;
  /** Name of the session's cookie. */
  readonly sessionCookie: string;
};

const pathsOf = (routes: readonly Route[], components: Components): JsonObject => {
  const paths: Record<string, JsonObject> = {};
  for (const route of fixedFirst(routes)) {
    const operation = operationOf(route, components);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return paths;
};

const securitySchemes = (sessionCookie: string): JsonObject => ({
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: 'The session of a browser, after signing in.',
  },
  token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The token of a machine client.' },
});

export const openApiOf = (routes: readonly Route[], info: OpenApiInfo): JsonObject => {
  const { title, description, version, contact, servers, tags, sessionCookie } = info;
  const undescribed = routes.find(({ tag }) => !Object.hasOwn(tags, tag));
  if (undescribed) throw new Error(`the tag ${undescribed.tag} has no description`);
  const used = new Set(routes.map(({ tag }) => tag));
  const components: Components = new Map([['Problem', problemSchema]]);
  return {
    openapi: '3.1.0',
    info: { title, description, version, contact, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [...servers],
    tags: Object.entries(tags)
      .filter(([name]) => used.has(name))
      .map(([name, about]) => ({ name, description: about })),
    paths: pathsOf(routes, components),
    components: {
      schemas: Object.fromEntries(components),
      headers,
      parameters,
      responses,
      securitySchemes: securitySchemes(sessionCookie),
    },
  };
};
