// How each of the cast stands to each family, told apart from the product: from the plot alone.
import { readFileSync } from 'node:fs';
import type { Role } from '@greep/access';
import { actions } from '@greep/access';
import type { Route } from '@greep/http';
import { allowedCells, cellOf } from '../access/golden-matrix.ts';
import { canary, type Field, fields } from './canary.ts';
import type { Actor } from './cast.ts';
import type { Household } from './households.ts';

/** Somebody in one of their roles. */
export type Acting = Pick<Actor, 'key' | 'gemeente' | 'organisation' | 'supervises' | 'assurance'> & {
  readonly role: Role;
};

/** The words of tests/access/situations.ts for a family file. */
export const towardsFile = ({ key, role, supervises = [], organisation }: Acting, home: Household): string => {
  const { worker } = home;
  if (home.members.some((member) => member.key === key)) return 'member';
  if (home.isShared && key === 'network') return 'network';
  if (home.isShared && key === 'partner') return 'partner';
  if (role === 'familyWorker' && worker === key) return 'worker';
  if (worker && supervises.includes(worker)) return 'supervisorOfWorker';
  if (organisation === home.provider) return worker ? 'providerWithWorker' : 'providerWithoutWorker';
  return worker ? 'stranger' : 'strangerWithoutWorker';
};

/** And for a referral. */
export const towardsReferral = ({ key }: Acting, { referrer, stage }: Household): string => {
  const whose = referrer === key ? 'own' : 'others';
  if (stage === 'draft') return `${whose}Draft`;
  return stage === 'submitted' ? `${whose}Submitted` : `${whose}Accepted`;
};

/** And for a bottleneck outside its file. Of the cast nobody who sits in a team knows a family. */
export const towardsBottleneck = ({ ladder, ladderId }: Household): string | undefined => {
  if (!ladder || !ladderId) return undefined;
  return {
    doorbraakteam: 'bottleneckAtDoorbraakteam',
    policyTeam: 'bottleneckAtPolicyTeam',
    national: 'bottleneckAtNational',
  }[ladder];
};

const isIn = (group: readonly string[], action: string): boolean => group.includes(action);

const relationTo = (acting: Acting, action: Route['action'], home: Household | undefined): string | undefined => {
  if (isIn(actions.Directory, action)) return 'directory';
  // Whoever asks for the figures of a provider gets those of the own organisation.
  if (isIn(actions.Report, action)) return action === 'viewProviderReport' ? 'reportOfOwnProvider' : 'reportOfGemeente';
  if (!home) return undefined;
  if (isIn(actions.Bottleneck, action)) return towardsBottleneck(home);
  return isIn(actions.Referral, action) ? towardsReferral(acting, home) : towardsFile(acting, home);
};

/** What the golden matrix says of somebody who asks this of that family. */
export const isAllowed = (acting: Acting, action: Route['action'], home?: Household): boolean => {
  // The nation is of no gemeente, and what came to it is of none either.
  const isNation = acting.role === 'nationalMember' && home?.ladder === 'national';
  if (home && home.gemeente !== acting.gemeente && !isNation) return false;
  const relation = relationTo(acting, action, home);
  return relation !== undefined && allowedCells.has(cellOf(acting.role, relation, acting.assurance, 'own', action));
};

const isField = (word: string): word is Field => fields.some((field) => field === word);

const readKnowledge = (): ReadonlyMap<string, readonly Field[]> => {
  const lines = readFileSync(new URL('./who-knows.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1);
  return new Map(
    rows.map((row) => {
      const [relation = '', words = ''] = row.split('\t');
      return [relation, words.split(' ').filter(isField)] as const;
    }),
  );
};

const knowledge = readKnowledge();

const waysTo = (acting: Acting, home: Household): readonly string[] => {
  if (acting.assurance === 'low') return [];
  if (acting.role === 'nationalMember') return home.ladder === 'national' ? ['nationalMember'] : [];
  if (acting.gemeente !== home.gemeente) return [];
  const isReferrer = acting.role === 'referrer' && home.referrer === acting.key;
  const isAssessor = acting.role === 'assessor' && home.stage !== 'draft';
  const file = home.stage === 'running' || home.stage === 'waiting' ? [towardsFile(acting, home)] : [];
  const isOnFile = ['familyMember', 'familyWorker', 'supervisor', 'networkMember', 'partner'].includes(acting.role);
  const isHigh = home.ladder === 'policyTeam' || home.ladder === 'national';
  const isOnTeam =
    ['doorbraakteamMember', 'projectLeader'].includes(acting.role) || (acting.role === 'policyTeamMember' && isHigh);
  return [
    ...(home.ladder && isOnTeam ? [acting.role] : []),
    ...(isReferrer ? ['referrer'] : []),
    ...(isAssessor ? ['assessor'] : []),
    ...(isOnFile ? file : []),
  ];
};

/** The canaries that may reach somebody, in lower case. */
export const mayRead = (acting: Acting, homes: readonly Household[]): ReadonlySet<string> =>
  new Set(
    homes.flatMap((home) =>
      waysTo(acting, home)
        .flatMap((way) => knowledge.get(way) ?? [])
        .map((field) => canary(home.gemeente, home.key, field).toLowerCase()),
    ),
  );
