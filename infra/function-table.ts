// Which function answers which paths, and which planes it may take on. A function is split from another
// where its rights differ. Each name is a folder in functions/ whose index.ts exports `handler`.
import type { Plane } from '@greep/store/planes';

export type FunctionEntry = {
  readonly name: string;
  readonly planes: readonly Plane[];
  /** Path and everything below it; the most specific one wins. Without paths a function has no door to the web. */
  readonly paths: readonly string[];
  /** Every function with a door looks a session up and keeps it alive; one opens and ends them. */
  readonly opensSessions: boolean;
};

export const functionTable = [
  { name: 'session', planes: ['sign-in'], paths: ['/sign-in', '/v1/session'], opensSessions: true },
  {
    name: 'referrals',
    planes: ['referral'],
    paths: ['/v1/referrals', '/v1/provider-capacities'],
    opensSessions: false,
  },
  {
    name: 'care',
    planes: ['care'],
    paths: ['/v1/families', '/v1/waiting-families', '/v1/workers-with-room'],
    opensSessions: false,
  },
  {
    name: 'plans',
    planes: ['care'],
    paths: [
      '/v1/families/{familyId}/plan',
      '/v1/families/{familyId}/plan-versions',
      '/v1/families/{familyId}/goals',
      '/v1/families/{familyId}/goal-order',
      '/v1/families/{familyId}/actions',
      '/v1/families/{familyId}/drafts',
      '/v1/families/{familyId}/shares',
    ],
    opensSessions: false,
  },
  {
    name: 'admin',
    planes: ['admin'],
    paths: ['/v1/people', '/v1/organisations'],
    opensSessions: false,
  },
  {
    name: 'carriers',
    planes: ['carriers', 'carry-referral-to-care', 'carry-progress-to-referral'],
    paths: [],
    opensSessions: false,
  },
] as const satisfies readonly FunctionEntry[];

export type FunctionName = (typeof functionTable)[number]['name'];
