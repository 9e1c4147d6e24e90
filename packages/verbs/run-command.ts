// The order of checks, told once: load → may they? → was it done before? → is it still open? → is the version theirs?
// → does the rule allow it? → commit → render afresh for this reader.
import { dayOf, type Failure, fail, notAllowed, notFound, ok, type Result, wrongState } from '@greep/kernel';
import { actorOf } from './actor.ts';
import type { Answer, Command, Moment, Request, Tools } from './verb.ts';

export const momentOf = ({ clock, ids }: Tools, request: Request): Moment => {
  const now = request.at ?? clock.now();
  return { now, today: dayOf(now), newId: ids.next };
};

const keyReused: Failure = { kind: 'key-reused', code: 'idempotency-key-reused' };

/** What somebody else took away a moment after it was written is not there to answer with. */
const answered = async <View>(asked: Promise<Answer<View> | undefined>): Promise<Result<Answer<View>>> => {
  const answer = await asked;
  return answer ? ok(answer) : fail(notFound);
};

/** Earlier answer to the same request, rendered afresh; undefined when there was none. */
const replayed = async <Input, Slice, View>(
  verb: Command<Input, Slice, View>,
  tools: Tools,
  request: Request,
): Promise<Result<Answer<View>> | undefined> => {
  if (!request.replay) return undefined;
  const earlier = await tools.store.findReplay(request.replay.scope);
  if (!earlier) return undefined;
  if (earlier.bodyHash !== request.replay.bodyHash) return fail(keyReused);
  const again = await answered(verb.answer(tools, earlier.ref, request));
  return again.ok ? ok({ ...again.value, status: earlier.status }) : again;
};

const checkVersion = (current: number | undefined, ifMatch: number | undefined): Failure | undefined => {
  if (current === undefined) return undefined;
  if (ifMatch === undefined) return { kind: 'precondition-required', code: 'version-required' };
  return ifMatch === current ? undefined : { kind: 'conflict', code: 'version-conflict', currentVersion: current };
};

const isWrongState = (outcome: Result<unknown>): outcome is { readonly ok: false; readonly error: Failure } =>
  !outcome.ok && outcome.error.kind === 'wrong-state';

const runOnce = async <Input, Slice, View>(
  verb: Command<Input, Slice, View>,
  tools: Tools,
  request: Request,
  input: Input,
): Promise<Result<Answer<View>>> => {
  const slice = await verb.load(tools, input, request);
  if (slice === undefined) return fail(notFound);

  const resource = verb.resource(slice, input);
  const { principal } = request;
  if (!tools.access.decide({ principal, action: verb.action, resource }).isAllowed) {
    const isVisible = tools.access.decide({ principal, action: verb.visibleBy, resource }).isAllowed;
    return fail(isVisible ? notAllowed() : notFound);
  }

  const earlier = await replayed(verb, tools, request);
  if (earlier) return earlier;

  const closed = 'closedBecause' in resource && resource.closedBecause;
  if (closed && !verb.evenWhenClosed) return fail(wrongState(closed));

  const versionFailure = checkVersion(verb.version?.(slice, input), request.ifMatch);
  if (versionFailure && versionFailure.kind !== 'conflict') return fail(versionFailure);

  const outcome = verb.decide(slice, input, momentOf(tools, request), principal);
  // Whoever was too late hears what happened, when the rule can tell, rather than that something did.
  if (versionFailure) return isWrongState(outcome) ? outcome : fail(versionFailure);
  if (!outcome.ok) return outcome;

  if ('draft' in outcome.value) {
    const saved = await tools.store.saveDraft(outcome.value.draft);
    return saved.ok ? answered(verb.answer(tools, outcome.value.ref, request)) : saved;
  }

  const { change, ref, once, status = 200 } = outcome.value;
  const committed = await tools.store.commit(change, {
    actor: actorOf(principal),
    requestId: request.requestId,
    ...(request.replay && { replay: { ...request.replay, status, ref } }),
  });
  if (committed.ok) {
    const told = await answered(verb.answer(tools, ref, request, once));
    return told.ok ? ok({ ...told.value, status }) : told;
  }
  if (committed.error.kind !== 'already-done') return fail(committed.error);
  return (await replayed(verb, tools, request)) ?? fail({ kind: 'conflict', code: 'version-conflict' });
};

/** How often an act that names no version is tried again when somebody else wrote a moment earlier. */
const tries = 40;

export const runCommand = async <Input, Slice, View>(
  verb: Command<Input, Slice, View>,
  tools: Tools,
  request: Request,
  input: Input,
): Promise<Result<Answer<View>>> => {
  for (let attempt = 1; ; attempt += 1) {
    const result = await runOnce(verb, tools, request, input);
    const lostRace = !result.ok && result.error.kind === 'conflict' && verb.version === undefined;
    if (!lostRace || attempt === tries) return result;
  }
};
