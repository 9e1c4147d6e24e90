// Asking: load, may they see it?, log that they looked, and only then show it.
import { fail, notFound, ok, type Result } from '@greep/kernel';
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
  return ok({ view: verb.view(slice, principal, momentOf(tools)), ...(version !== undefined && { version }) });
};

export const runList = async <Input, Row, View>(
  verb: ListQuery<Input, Row, View>,
  tools: Tools,
  request: Request,
  input: Input,
): Promise<Result<Answer<View>>> => {
  const { principal } = request;
  const page = await verb.load(tools, input, request);
  const rows = tools.access.filter(principal, verb.action, page.rows, verb.resource);
  const { shows } = verb;
  const families = shows ? rows.map(shows).filter(present) : [];
  const entries = families.map((id) => accessEntry(request, id, verb.name)).filter(present);
  if (entries.length > 0) await tools.store.logAccess(entries, 'listed');
  return ok({ view: verb.view(rows, principal, momentOf(tools), page.next) });
};
