// The places in the bar, per role. A place is listed when its page exists: no links that lead nowhere.
import type { Role } from '@greep/access';
import type { IconName } from '../components/icon.tsx';
import type { TextKey } from '../text/catalogue.ts';

export type Place = { readonly to: string; readonly text: TextKey<'common'>; readonly icon: IconName };

const today: Place = { to: '/', text: 'place.today', icon: 'home' };
const figures: Place = { to: '/', text: 'place.figures', icon: 'home' };
const start: Place = { to: '/', text: 'place.start', icon: 'home' };

const nation: readonly Place[] = [
  { to: '/', text: 'place.agenda', icon: 'home' },
  { to: '/beantwoord', text: 'place.answered', icon: 'plan' },
];
const teams: readonly Place[] = [
  ...nation,
  { to: '/afspraken', text: 'place.agreements', icon: 'people' },
  { to: '/patronen', text: 'place.patterns', icon: 'turn' },
];

const staff: readonly Place[] = [today];
const withFamilies: readonly Place[] = [
  today,
  { to: '/gezinnen', text: 'place.families', icon: 'people' },
  { to: '/knelpunten', text: 'place.bottlenecks', icon: 'up' },
];

export const places: Readonly<Record<Role, readonly Place[]>> = {
  familyMember: [
    start,
    { to: '/plan', text: 'place.plan', icon: 'plan' },
    { to: '/mensen', text: 'place.people', icon: 'people' },
    { to: '/wie-keek', text: 'place.looked', icon: 'eye' },
  ],
  networkMember: [start],
  partner: staff,
  referrer: staff,
  assessor: [today, { to: '/aanmeldingen', text: 'place.referrals', icon: 'plan' }],
  familyWorker: withFamilies,
  supervisor: withFamilies,
  providerManager: [figures],
  projectLeader: [...teams, { to: '/cijfers', text: 'place.figures', icon: 'plan' }],
  doorbraakteamMember: teams,
  policyTeamMember: teams,
  policyMaker: [figures],
  nationalMember: nation,
  researcher: staff,
  gemeenteAdmin: [
    today,
    { to: '/beheer/mensen', text: 'place.people', icon: 'people' },
    { to: '/beheer/organisaties', text: 'place.organisations', icon: 'plan' },
  ],
  operator: staff,
};
