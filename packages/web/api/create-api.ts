// The one way in which the screens talk to the server.
import type { Answer } from './answer.ts';
import { offline } from './answer.ts';
import type { Call, Input, View } from './api.ts';
import { readProblem } from './read-problem.ts';

export type Surroundings = {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** The role assignment this tab acts in. */
  readonly role: () => string | undefined;
  readonly csrfToken: () => string | undefined;
  readonly language: () => string;
  readonly newKey: () => string;
  /** The session is over: the text that was typed is kept, the reader is asked to sign in. */
  readonly onSessionOver: () => void;
  /** The screen lies with a family: whatever is still open here is not for whoever holds it. */
  readonly onHandedOver: () => void;
  /** What the server says of the time, for whoever may not believe the clock of a device. */
  readonly onTime: (said: string | undefined) => void;
};

export type Extra = {
  /** The version that was changed; a write on top of another one answers 412. */
  readonly ifMatch?: number | undefined;
  /** The same key for the same submit, also when it is repeated. Made when it is not given. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal;
  /** Must reach the server although the page is left at this moment. */
  readonly isLeaving?: boolean;
};

/** Any call at run time; the types of Input guard what comes in. */
export type Sent = { readonly params?: object; readonly query?: object; readonly body?: unknown };

const addressOf = (path: string, { params, query }: Sent): string => {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
  const asked = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `/v1${filled}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
};

const headersOf = (
  { method, accept }: { readonly method: string; readonly accept: string },
  sent: Sent & Extra,
  around: Surroundings,
): Record<string, string> => {
  const [role, csrf] = [around.role(), around.csrfToken()];
  return {
    Accept: accept,
    'Accept-Language': around.language(),
    ...(role !== undefined && { 'Greep-Role': role }),
    ...(method !== 'GET' && { 'Idempotency-Key': sent.idempotencyKey ?? around.newKey() }),
    ...(method !== 'GET' && csrf !== undefined && { 'Greep-Csrf': csrf }),
    ...(sent.ifMatch !== undefined && { 'If-Match': `"${sent.ifMatch}"` }),
    ...(sent.body !== undefined && { 'Content-Type': 'application/json' }),
  };
};

const versionOf = (response: Response): number | undefined => {
  const version = /^"(\d+)"$/.exec(response.headers.get('ETag') ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
};

/** A broken connection and a broken answer come as rejections; here they become values. */
const ask = (fetched: Promise<Response>): Promise<Response | undefined> =>
  fetched.then(
    (response) => response,
    () => undefined,
  );
export const readJson = (response: Response): Promise<unknown> =>
  response.json().then(
    (json: unknown) => json,
    () => undefined,
  );

/** The server parses every view against its schema before it leaves, and its types are these types. */
const isView = <C extends Call>(response: Response, _json: unknown): _json is View<C> => response.ok;

export type SendCall = <C extends Call>(call: C, input: Input<C> & Extra) => Promise<Answer<View<C>>>;

export const fetchFor = (call: string, sent: Sent & Extra, around: Surroundings, accept: string) => {
  const [method = 'GET', path = ''] = call.split(' ');
  return ask(
    around.fetch(addressOf(path, sent), {
      method,
      headers: headersOf({ method, accept }, sent, around),
      credentials: 'same-origin',
      keepalive: sent.isLeaving ?? false,
      ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
      ...(sent.signal && { signal: sent.signal }),
    }),
  );
};

/** What the server says of its own time, with every answer. */
const timeIn = (response: Response): string | undefined => response.headers.get('Date') ?? undefined;

export const createApi =
  (around: Surroundings): SendCall =>
  async <C extends Call>(call: C, input: Input<C> & Extra): Promise<Answer<View<C>>> => {
    const response = await fetchFor(call, input, around, 'application/json');
    if (response === undefined) return { ok: false, problem: offline };
    const json = await readJson(response);
    around.onTime(timeIn(response));
    if (isView<C>(response, json)) return { ok: true, view: json, version: versionOf(response) };
    if (response.status === 401) around.onSessionOver();
    const problem = readProblem(response.status, json, response.headers.get('Content-Language'));
    if (problem.code === 'screen-handed-over') around.onHandedOver();
    return { ok: false, problem };
  };
