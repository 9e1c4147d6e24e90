// One request to one route: read it, find out who asks, let the verb do its work, show the answer.
import { actionsInFamilyTurn } from '@greep/access';
import { fail, notAllowed, ok, type Result } from '@greep/kernel';
import type { Context } from 'hono';
import { base } from './address.ts';
import type { ApiEnv } from './api-headers.ts';
import type { Identify, Identity } from './identify.ts';
import { answerProblem } from './problems/problem.ts';
import type { AnyFailure } from './problems/problem-kind.ts';
import type { Sentences } from './problems/sentences.ts';
import { isAccepted } from './request/media-types.ts';
import { type Preconditions, readPreconditions, replayOf } from './request/preconditions.ts';
import { readBody } from './request/read-body.ts';
import { readInput } from './request/read-input.ts';
import type { Answer, RequestFacts, ServedRoute } from './route.ts';

export type Doorkeepers = {
  readonly identify: Identify;
  /** Who a caller of a `public` route is: nobody yet, at the gemeente of this host. */
  readonly visitor: Identify;
  readonly sentences: Sentences;
};

type Asked = { readonly input: object; readonly preconditions: Preconditions; readonly bytes: Uint8Array };

const readRequest = async (context: Context<ApiEnv>, route: ServedRoute): Promise<Result<Asked, AnyFailure>> => {
  const request = context.req.raw;
  if (!isAccepted(request.headers.get('accept'), route.media ?? 'application/json'))
    return fail({ kind: 'not-acceptable', code: 'not-acceptable' });
  const body = await readBody(request);
  if (!body.ok) return body;
  const query = new URL(request.url).searchParams;
  const input = readInput(route, { params: context.req.param(), query, body: body.value.json });
  if (!input.ok) return input;
  const preconditions = readPreconditions(route, request.headers);
  if (!preconditions.ok) return preconditions;
  return ok({ input: input.value, preconditions: preconditions.value, bytes: body.value.bytes });
};

/** A screen that lies with a family gets the same answer everywhere else, before anything is looked for. */
const isInFamilyTurn = (action: ServedRoute['action']): boolean => actionsInFamilyTurn.some((act) => act === action);

const whoAsks = async (route: ServedRoute, request: Request, doors: Doorkeepers): Promise<Result<Identity>> => {
  if (route.action === 'public') return doors.visitor(request);
  const identity = await doors.identify(request);
  const isStranger = identity.ok && identity.value.principal.kind === 'unknown' && route.action !== 'signed-in';
  if (isStranger) return fail(notAllowed('person-unknown'));
  const isShut = identity.ok && identity.value.principal.kind === 'familyTurn' && !isInFamilyTurn(route.action);
  return isShut ? fail(notAllowed('screen-handed-over')) : identity;
};

const factsOf = (context: Context<ApiEnv>, route: ServedRoute, identity: Identity, asked: Asked): RequestFacts => {
  const { ifMatch, key } = asked.preconditions;
  const { pathname: path, search } = new URL(context.req.url);
  const replay =
    key === undefined ? undefined : replayOf(identity, { method: route.method, path, search, key, bytes: asked.bytes });
  return {
    principal: identity.principal,
    requestId: context.get('requestId'),
    ...(ifMatch !== undefined && { ifMatch }),
    ...(replay && { replay }),
    ...(identity.at && { at: identity.at }),
  };
};

type Body = { readonly body: string | Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };

const bodyOf = async ({ media, draw }: ServedRoute, data: unknown): Promise<Body> => {
  if (draw) {
    const { bytes, fileName } = await draw(data);
    const headers = { 'Content-Type': media ?? '', 'Content-Disposition': `attachment; filename="${fileName}"` };
    return { body: Uint8Array.from(bytes), headers };
  }
  if (media !== undefined && typeof data === 'string')
    return { body: data, headers: { 'Content-Type': `${media}; charset=utf-8` } };
  return { body: JSON.stringify(data), headers: { 'Content-Type': 'application/json' } };
};

/** The view is parsed once more: what the reader's view does not have cannot leave, and a bug says nothing. */
const show = async (route: ServedRoute, { view, version, location }: Answer): Promise<Response> => {
  const parsed = route.output.safeParse(view);
  if (!parsed.success) throw new Error(`the view of ${route.method} ${route.path} is not what it declares`);
  const { body, headers: kind } = await bodyOf(route, parsed.data);
  const headers = new Headers(kind);
  if (version !== undefined) headers.set('ETag', `"${version}"`);
  if (location !== undefined) headers.set('Location', `${base}${location}`);
  return new Response(body, { status: route.success, headers });
};

export const serveRoute =
  (route: ServedRoute, doors: Doorkeepers) =>
  async (context: Context<ApiEnv>): Promise<Response> => {
    context.set('action', route.action);
    const refuse = (failure: AnyFailure): Response => answerProblem(context.req.raw, failure, doors.sentences);
    const asked = await readRequest(context, route);
    if (!asked.ok) return refuse(asked.error);
    const identity = await whoAsks(route, context.req.raw, doors);
    if (!identity.ok) return refuse(identity.error);
    // Too late to start a write that nobody will hear the end of.
    if (context.get('signal')?.aborted) return refuse({ kind: 'took-too-long', code: 'took-too-long' });
    const answer = await route.perform(factsOf(context, route, identity.value, asked.value), asked.value.input);
    return answer.ok ? show(route, answer.value) : refuse(answer.error);
  };
