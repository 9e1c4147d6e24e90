// So many requests a minute per person or per address, and then: wait a moment.
// A bucket holds a minute's worth of tokens and fills up again evenly.
import type { Clock } from '@greep/kernel';
import type { MiddlewareHandler } from 'hono';
import { answerProblem } from './problems/problem.ts';

type Bucket = { readonly tokens: number; readonly at: number };

export type Rate = {
  readonly perMinute: number;
  /** Who is counted: the digest of a session, or an address. */
  readonly key: (request: Request) => string;
  readonly clock: Clock;
  /** Callers remembered at once; the one that was silent longest is forgotten first. */
  readonly callers?: number;
};

export const limitRate = ({ perMinute, key, clock, callers = 10_000 }: Rate): MiddlewareHandler => {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  const remember = (caller: string, bucket: Bucket): void => {
    buckets.delete(caller);
    buckets.set(caller, bucket);
    const [eldest] = buckets.keys();
    if (buckets.size > callers && eldest !== undefined) buckets.delete(eldest);
  };

  /** Seconds to wait; 0 when a token could be taken. */
  const take = (caller: string, now: number): number => {
    const { tokens, at } = buckets.get(caller) ?? { tokens: perMinute, at: now };
    const left = Math.min(perMinute, tokens + Math.max(0, now - at) * perMillisecond);
    const isAllowed = left >= 1;
    remember(caller, { tokens: isAllowed ? left - 1 : left, at: now });
    return isAllowed ? 0 : Math.max(1, Math.ceil((1 - left) / perMillisecond / 1000));
  };

  return async (context, next) => {
    const seconds = take(key(context.req.raw), Date.parse(clock.now()));
    if (seconds === 0) return next();
    const refusal = answerProblem(context.req.raw, { kind: 'too-many-requests', code: 'too-many-requests' });
    refusal.headers.set('Retry-After', String(seconds));
    return refusal;
  };
};
