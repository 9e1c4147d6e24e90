// Judges one answer by what people reviewed: the golden matrix for acts, who-knows.tsv for words.
import type { ApiWorld } from '../api/api-world.ts';
import { canariesIn } from '../api/canary.ts';
import type { Reply } from '../api/handlers.ts';
import { isAllowed, mayRead } from '../api/relations.ts';
import type { Caller } from './callers.ts';
import type { Probe } from './probe.ts';

/** Answers of lists hold only what somebody may see, so everybody who is known may ask for them. */
const lists = new Set([
  ...['listFamilies', 'listWaitingFamilies', 'listReferrals', 'listPeople', 'openAccessLog', 'listSharedPlans'],
  ...['listMyBottlenecks', 'listBottlenecks', 'listLadder', 'listAgreements', 'listPatterns', 'listNational'],
]);

const knownTo = ({ acting, self }: Caller, { households }: ApiWorld): ReadonlySet<string> => {
  const known = acting ? mayRead(acting, households) : new Set<string>();
  return new Set([...known, ...canariesIn(self?.name.toLowerCase() ?? '')]);
};

const isRightful = ({ route, caller: { acting }, home }: Probe): boolean => {
  if (route.table === 'session') return true;
  if (!acting) return false;
  if (lists.has(route.name)) return true;
  if (route.name === 'startReferral') return acting.role === 'referrer' && acting.assurance !== 'low';
  return isAllowed(acting, route.action, home);
};

export type Verdict = {
  readonly seen: number;
  readonly complaints: readonly string[];
  readonly isWritten: boolean;
};

/** What may be said of a family in an answer, and whether the act was for this caller. */
export const judgeReply = (probe: Probe, reply: Reply, world: ApiWorld): Verdict => {
  const { ask, caller, route, home } = probe;
  const known = knownTo(caller, world);
  // Headers carry no words either.
  const words = canariesIn(`${reply.text} ${JSON.stringify(reply.headers)}`);
  const leaked = words.filter((word) => !known.has(word.toLowerCase()));
  const isDone = reply.status < 300;
  const about = home ? `${home.gemeente} ${home.key}` : 'nothing';
  const where = `${caller.what} as ${caller.acting?.role ?? 'nobody'}: ${route.method} ${route.path} of ${about} → ${reply.status}`;
  return {
    seen: words.length - leaked.length,
    isWritten: isDone && ask.method !== 'GET' && caller.acting !== undefined,
    complaints: [
      ...(leaked.length > 0 ? [`leak: ${where} showed ${leaked.join(', ')}`] : []),
      ...(reply.status >= 500 || reply.status === 0 ? [`fault: ${where}`] : []),
      ...(isDone && !isRightful(probe) ? [`not theirs: ${where}`] : []),
    ],
  };
};
