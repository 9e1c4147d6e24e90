// A route is declared before it is served: method, path, who acts, what goes in and what comes out.
// The OpenAPI document, the typed web client and the access-matrix test are made from these declarations.
import type { Action, Principal } from '@greep/access';
import type { Instant, Result } from '@greep/kernel';
import type * as z from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Media = 'text/csv' | 'application/pdf';

export type Route = {
  readonly method: Method;
  /** Below `/v1`, kebab-case, plural nouns, `{camelCase}` for parameters. */
  readonly path: `/${string}`;
  /** What the caller must be allowed; `public` needs no session, `signed-in` any session. */
  readonly action: Action | 'public' | 'signed-in';
  readonly summary: string;
  readonly tag: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** View for this reader; parsed before it is sent, so that what is not in it cannot leave. */
  readonly output: z.ZodType;
  /** When the answer is no JSON: a view that is a text goes out as it is, one for paper is drawn. */
  readonly media?: Media;
  readonly success: 200 | 201;
  /** The answer carries an ETag; a write demands If-Match. */
  readonly versioned?: boolean;
};

/** What came with a request apart from its input; the same shape as the one verbs run with. */
export type RequestFacts = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly ifMatch?: number;
  readonly replay?: { readonly scope: string; readonly bodyHash: string };
  readonly at?: Instant;
};

export type Answer = {
  readonly view: unknown;
  readonly version?: number;
  readonly status?: 200 | 201;
  readonly location?: string;
};

/** The same view as something to hold, with the name under which it is kept: never a name of somebody. */
export type Drawing = { readonly bytes: Uint8Array; readonly fileName: string };
export type Draw = (view: unknown) => Promise<Drawing>;

/** Input is the flat union of params, query and body; params win. */
export type ServedRoute = Route & {
  /** Makes what is sent of the view, after it was parsed: for a route that answers something else than text. */
  readonly draw?: Draw;
  readonly perform: (facts: RequestFacts, input: unknown) => Promise<Result<Answer>>;
};

/** Keeps literal types, so that the web client knows every path. */
export const route = <const R extends Route>(declared: R): R => declared;
