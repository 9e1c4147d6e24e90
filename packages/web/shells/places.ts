// The places in the bar, per role. A place is listed when its page exists: no links that lead nowhere.
import type { Role } from '@greep/access';
import type { IconName } from '../components/icon.tsx';
import type { TextKey } from '../text/catalogue.ts';

export type Place = { readonly to: string; readonly text: TextKey<'common'>; readonly icon: IconName };

const today: Place = { to: '/', text: 'place.today', icon: 'home' };
const start: Place = { to: '/', text: 'place.start', icon: 'home' };

const staff: readonly Place[] = [today];
const withFamilies: readonly Place[] = [today, { to: '/gezinnen', text: 'place.families', icon: 'people' }];

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
  assessor: staff,
  familyWorker: withFamilies,
  supervisor: withFamilies,
  providerManager: staff,
  projectLeader: staff,
  doorbraakteamMember: staff,
  policyTeamMember: staff,
  policyMaker: staff,
  nationalMember: staff,
  researcher: staff,
  gemeenteAdmin: [
    today,
    { to: '/beheer/mensen', text: 'place.people', icon: 'people' },
    { to: '/beheer/organisaties', text: 'place.organisations', icon: 'plan' },
  ],
  operator: staff,
};
