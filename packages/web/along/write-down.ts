// Something is done without the server: it is done on the copy, and waits to be sent.
import type { Input } from '../api/api.ts';
import { keepDone } from './copies.ts';
import type { Copy } from './copy.ts';
import type { OfflineWriting, Rule } from './offline-calls.ts';
import { rulesOfPlan } from './rules-of-plan.ts';
import { rulesOfTalk } from './rules-of-talk.ts';
import type { CopyRow } from './shelf.ts';
import type { Vault } from './vault.ts';
import type { Waiting, WaitingItem } from './waiting.ts';

const rules: { readonly [C in OfflineWriting]: Rule<C> } = { ...rulesOfTalk, ...rulesOfPlan };

export const ruleOf = <C extends OfflineWriting>(call: C): Rule<C> => rules[call];

export const isOfflineWriting = (call: string): call is OfflineWriting => Object.hasOwn(rules, call);

export type Written = { readonly view: unknown; readonly version: number | undefined };

type Doing<C extends OfflineWriting> = {
  readonly call: C;
  readonly input: Input<C> & { readonly ifMatch?: number | undefined };
  readonly params: Readonly<Record<string, string>>;
  readonly body: object;
  readonly key: string;
  /** The server may have heard it already. */
  readonly isTried: boolean;
};

type Place = {
  readonly vault: Vault;
  readonly row: CopyRow;
  readonly copy: Copy;
  readonly waiting: readonly WaitingItem[];
};

/** Undefined when it is not on the copy. Throws when the device is full, and then nothing was changed. */
export const writeDown = async <C extends OfflineWriting>(
  { vault, row, copy, waiting }: Place,
  { call, input, params, body, key, isTried }: Doing<C>,
): Promise<Written | undefined> => {
  const rule = ruleOf(call);
  const before = rule.seen?.(copy, input);
  const done = rule.apply(copy, input, () => crypto.randomUUID());
  if (done === undefined) return undefined;
  const [slot, thing] = [rule.slot?.(input), rule.thing?.(input)];
  const former = isTried
    ? undefined
    : waiting.find((one) => one.slot === slot && slot && one.fate === 'waits' && !one.isTried);
  const mine = rule.seen?.(done.copy, input)?.fields;
  const base = former?.base ?? before?.fields;
  const ifMatch = former?.ifMatch ?? input.ifMatch;
  const item: Waiting = {
    fate: 'waits',
    call,
    input: { params, body },
    key,
    at: new Date().toISOString(),
    ...(ifMatch !== undefined && { ifMatch }),
    ...(slot !== undefined && { slot }),
    ...(thing !== undefined && { thing }),
    ...(base && { base }),
    ...(mine && { mine }),
    ...(done.made !== undefined && { made: done.made }),
    ...(isTried && { isTried }),
  };
  await keepDone(vault, row, { copy: done.copy, item, instead: former?.n });
  return { view: done.view, version: before?.version };
};
