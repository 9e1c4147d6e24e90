// Asking: load, may they see it?, log that they looked, and only then show it.
import type { Principal } from '@greep/access';
import { fail, invalid, notFound, ok, type Result } from '@greep/kernel';
import type { Key } from '@greep/store';
import * as z from 'zod';
import { accessEntry } from './actor.ts';
import { momentOf } from './run-command.ts';
import type { Answer, ListQuery, Query, Request, Tools } from './verb.ts';

const present = <Value>(value: Value | undefined): value is Value => value !== undefined;

export const runQuery = async <Input, Slice, View>(
  verb: Query<Input, Slice, View>,
  tools: Tools,
  request: Request,
  input: Input,
): Promise<Result<Answer<View>>> => {
  const { principal } = request;
  const slice = await verb.load(tools, input, request);
  if (slice === undefined) return fail(notFound);
  const resource = verb.resource(slice, input);
  if (!tools.access.decide({ principal, action: verb.action, resource }).isAllowed) return fail(notFound);

  const entries = (verb.shows?.(slice) ?? []).map((id) => accessEntry(request, id, verb.name)).filter(present);
  if (entries.length > 0) await tools.store.logAccess(entries, 'opened');
  const version = verb.version?.(slice);
  return ok({ view: verb.view(slice, principal, momentOf(tools, request)), ...(version !== undefined && { version }) });
};

const WithCursor = z.looseObject({ cursor: z.string().optional() });
const Position = z.strictObject({ pk: z.string(), sk: z.string() });

const cursorOf = (input: unknown): string | undefined => WithCursor.safeParse(input).data?.cursor;

const positionOf = (text: string | undefined): Key | undefined =>
  text === undefined ? undefined : Position.safeParse(JSON.parse(text)).data;

const callerOf = (principal: Principal): readonly string[] => {
  if (principal.kind === 'person') return [principal.gemeente, principal.assignmentId];
  if (principal.kind === 'familyTurn') return [principal.kind, principal.familyId, principal.assignmentId];
  if (principal.kind === 'machine') return [principal.kind, principal.gemeente, principal.clientId];
  return [principal.kind, 'gemeente' in principal ? principal.gemeente : principal.personId];
};

/** A cursor works only for the same caller, the same list and the same filter. */
const bindingOf = (name: string, principal: Principal, input: unknown): string => {
  const { cursor: _, ...filter } = WithCursor.safeParse(input).data ?? {};
  return JSON.stringify([name, ...callerOf(principal), filter]);
};

export const runList = async <Input, Row, View>(
  verb: ListQuery<Input, Row, View>,
  tools: Tools,
  request: Request,
  input: Input,
): Promise<Result<Answer<View>>> => {
  const { principal } = request;
  const binding = bindingOf(verb.name, principal, input);
  const text = cursorOf(input);
  const after = text === undefined ? undefined : positionOf(tools.cursors.open(text, binding));
  if (text !== undefined && after === undefined) return fail(invalid([{ pointer: '/cursor', code: 'cursor-invalid' }]));
  const page = await verb.load(tools, input, request, after);
  const rows = tools.access.filter(principal, verb.action, page.rows, verb.resource);
  const { shows } = verb;
  const families = shows ? rows.map(shows).filter(present) : [];
  const entries = families.map((id) => accessEntry(request, id, verb.name)).filter(present);
  if (entries.length > 0) await tools.store.logAccess(entries, 'listed');
  const next = page.next && tools.cursors.seal(JSON.stringify(page.next), binding);
  return ok({ view: verb.view(rows, principal, momentOf(tools, request), next) });
};
