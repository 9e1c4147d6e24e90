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
  /** How long it may take, when that is not the usual: counting takes longer than answering. */
  readonly seconds?: number;
};

export const functionTable = [
  { name: 'session', planes: ['sign-in'], paths: ['/sign-in', '/thema.css', '/v1/session'], opensSessions: true },
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
      '/v1/families/{familyId}/evaluations',
      '/v1/families/{familyId}/actions',
      '/v1/families/{familyId}/drafts',
      '/v1/families/{familyId}/conversation',
      '/v1/families/{familyId}/taken-along',
      '/v1/families/{familyId}/shares',
      '/v1/families/{familyId}/circle',
      '/v1/shared-plans',
    ],
    opensSessions: false,
  },
  {
    name: 'bottlenecks',
    planes: ['care'],
    paths: ['/v1/bottlenecks', '/v1/families/{familyId}/bottlenecks'],
    opensSessions: false,
  },
  {
    name: 'doorbraak',
    planes: ['doorbraak'],
    paths: ['/v1/doorbraak-bottlenecks', '/v1/doorbraak-agreements', '/v1/doorbraak-patterns'],
    opensSessions: false,
  },
  {
    name: 'national',
    planes: ['national'],
    paths: ['/v1/national-bottlenecks'],
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
    planes: [
      'carriers',
      'carry-referral-to-care',
      'carry-progress-to-referral',
      'carry-bottleneck-to-doorbraak',
      'carry-answer-to-care',
      'carry-nation-to-doorbraak',
      'carry-doorbraak-to-nation',
      'carry-contributions',
    ],
    paths: [],
    opensSessions: false,
  },
  {
    name: 'reporting',
    planes: ['report'],
    paths: ['/v1/figures', '/v1/provider-figures', '/v1/extracts'],
    opensSessions: false,
  },
  { name: 'publisher', planes: ['publish-figures'], paths: [], opensSessions: false, seconds: 600 },
  { name: 'anchor', planes: ['anchor-chains'], paths: [], opensSessions: false, seconds: 600 },
  { name: 'deadlines', planes: ['count-deadlines'], paths: [], opensSessions: false, seconds: 60 },
] as const satisfies readonly FunctionEntry[];

export type FunctionName = (typeof functionTable)[number]['name'];
