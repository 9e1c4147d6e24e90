// What somebody of the teams can do with a copy now: told to the screen, and decided again by each verb.
import type { Principal } from '@greep/access';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import type { TeamLevel } from '../levels.ts';
import type { LadderView } from './views.ts';

type Act = LadderView['acts'][number];

/** Undefined for who only looks, such as the project leader. */
export const levelOfReader = (principal: Principal): TeamLevel | undefined => {
  if (principal.kind !== 'person') return undefined;
  if (principal.role === 'doorbraakteamMember') return 'doorbraakteam';
  return principal.role === 'policyTeamMember' ? 'policyTeam' : undefined;
};

const next = (copy: DoorbraakBottleneck): Act[] => {
  if (copy.state === 'on-agenda') {
    return ['ask', 'answer', copy.level === 'doorbraakteam' ? 'pass-to-policy-team' : 'pass-to-nation', 'note'];
  }
  if (copy.state === 'answered' || copy.state === 'closed') return ['correct', 'note'];
  return copy.state === 'returned' ? ['note'] : [];
};

export const ladderActsOn = (copy: DoorbraakBottleneck, principal: Principal, canPullBack: boolean): Act[] => {
  const level = levelOfReader(principal);
  if (level === undefined || level !== copy.level) return [];
  return [...next(copy), ...(canPullBack ? (['pull-back'] as const) : [])];
};
