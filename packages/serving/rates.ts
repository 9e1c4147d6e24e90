// So many requests a minute: for whoever signed in, and for an address as a whole, which an office may share.
// On one machine the functions count themselves; in AWS the edge counts, since a function knows only its own callers.
import { createHash } from 'node:crypto';
import { limitRate } from '@greep/http';
import { systemClock } from '@greep/kernel';
import type { MiddlewareHandler } from 'hono';
import type { Surroundings } from './surroundings.ts';

/** An address may ask as much as this many people. */
const peoplePerAddress = 10;

const addressOf = ({ headers }: Request): string => headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';

/** A digest, so that no cookie or token stays in memory longer than its request. */
const callerOf = (request: Request): string => {
  const shown = request.headers.get('authorization') ?? request.headers.get('cookie');
  return shown === null ? `nobody|${addressOf(request)}` : createHash('sha256').update(shown).digest('base64url');
};

export const rates = (surroundings: Surroundings): readonly MiddlewareHandler[] => {
  const perMinute = surroundings.GREEP_MODE === 'local' ? surroundings.GREEP_REQUESTS_PER_MINUTE : undefined;
  if (perMinute === undefined) return [];
  return [
    limitRate({ perMinute, key: callerOf, clock: systemClock }),
    limitRate({ perMinute: perMinute * peoplePerAddress, key: addressOf, clock: systemClock }),
  ];
};
