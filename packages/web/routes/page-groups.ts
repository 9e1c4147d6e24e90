// Pages of a role come in by group: when an address asks for one, or after the first page of who may go there. The
// first page of nobody carries the routes of everybody.
import type { Role } from '@greep/access';
import type { AnyRoute } from '@tanstack/react-router';

export type PageGroup = {
  /** The first part of the addresses. Two groups may have one together; then both come. */
  readonly startsAt: readonly string[];
  /** Whose pages these are, to fetch them before they are asked for. What somebody may see is for the server. */
  readonly roles: readonly Role[];
  /** All that the file exports are routes. */
  readonly load: () => Promise<Readonly<Record<string, readonly AnyRoute[]>>>;
};

const teams = ['doorbraakteamMember', 'projectLeader', 'policyTeamMember', 'nationalMember'] as const;

/** Built beside the application by `vite build --mode stijl`: what is deployed does not have it. */
const styleGuide: readonly PageGroup[] =
  import.meta.env.MODE === 'stijl'
    ? [{ startsAt: ['stijl'], roles: [], load: () => import('./style-guide-routes.ts') }]
    : [];

export const pageGroups: readonly PageGroup[] = [
  ...styleGuide,
  {
    startsAt: ['hulp', 'privacy'],
    roles: [],
    load: () => import('./about-routes.ts'),
  },
  {
    startsAt: ['uitleg', 'nieuw'],
    roles: [],
    load: () => import('./help-routes.ts'),
  },
  {
    startsAt: ['toegankelijkheid'],
    roles: [],
    load: () => import('./accessibility-routes.ts'),
  },
  {
    startsAt: ['plan', 'mensen', 'wie-keek', 'over-ons'],
    roles: ['familyMember'],
    load: () => import('./family-routes.ts'),
  },
  {
    startsAt: ['wat-houdt-tegen'],
    roles: ['familyMember'],
    load: () => import('./what-blocks-routes.ts'),
  },
  {
    startsAt: ['kring'],
    roles: ['networkMember', 'partner'],
    load: () => import('./circle-routes.ts'),
  },
  {
    startsAt: ['aanmeldingen'],
    roles: ['referrer', 'assessor'],
    load: () => import('./referral-routes.ts'),
  },
  {
    startsAt: ['gezinnen'],
    roles: ['familyWorker', 'supervisor'],
    load: () => import('./family-file-routes.ts'),
  },
  {
    startsAt: ['gezinnen', 'beurt'],
    roles: ['familyWorker'],
    load: () => import('./conversation-routes.ts'),
  },
  {
    startsAt: ['meenemen'],
    roles: ['familyWorker'],
    load: () => import('./along-routes.ts'),
  },
  {
    startsAt: ['gezinnen', 'knelpunten'],
    roles: ['familyWorker', 'supervisor'],
    load: () => import('./bottleneck-routes.ts'),
  },
  {
    startsAt: ['knelpunten', 'beantwoord', 'afspraken', 'patronen'],
    roles: teams,
    load: () => import('./doorbraak-routes.ts'),
  },
  {
    startsAt: ['cijfers'],
    roles: ['projectLeader'],
    load: () => import('./figure-routes.ts'),
  },
  {
    startsAt: ['beheer'],
    roles: ['gemeenteAdmin'],
    load: () => import('./admin-routes.ts'),
  },
];
