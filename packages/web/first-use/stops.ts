// Where the tour of each role stops, by what stands there anyway: nothing is put on a page for the tour's sake. A stop
// whose place is not there today (an empty list has no button) is passed over.
import type { Role } from '@greep/access';

/** `say`: the beginning of its two sentences in the catalogue, `<say>.title` and `<say>.text`. */
export type StopAt<Say extends string> = { readonly at: string; readonly say: Say };

export type FamilyStop = 'plan' | 'people' | 'looked' | 'away' | 'help' | 'shared' | 'code';
export type StaffStop =
  | 'turn'
  | 'begin'
  | 'decided'
  | 'first'
  | 'families'
  | 'log'
  | 'bottlenecks'
  | 'waiting'
  | 'figures'
  | 'own'
  | 'research'
  | 'period'
  | 'hidden'
  | 'questions'
  | 'answered'
  | 'ladder'
  | 'shared'
  | 'code'
  | 'access'
  | 'people'
  | 'organisations'
  | 'checks'
  | 'towns'
  | 'me'
  | 'help';

const heading = 'main h1';
const firstPart = 'main .section h2';
const help = '.foot a[href="/uitleg"]';
const place = (to: string): string => `nav a[href="${to}"]`;

export const familyStops: Readonly<Record<'familyMember' | 'networkMember', readonly StopAt<FamilyStop>[]>> = {
  familyMember: [
    { at: place('/plan'), say: 'plan' },
    { at: place('/mensen'), say: 'people' },
    { at: place('/wie-keek'), say: 'looked' },
    { at: '.family__pills', say: 'away' },
    { at: help, say: 'help' },
  ],
  networkMember: [
    { at: heading, say: 'shared' },
    { at: 'main a[href="/kring/code"]', say: 'code' },
    { at: '.family__pills', say: 'away' },
    { at: help, say: 'help' },
  ],
};

const ladder: readonly StopAt<StaffStop>[] = [
  { at: heading, say: 'questions' },
  { at: place('/beantwoord'), say: 'answered' },
  { at: help, say: 'help' },
];

const figures = (whose: 'figures' | 'own' | 'research'): readonly StopAt<StaffStop>[] => [
  { at: heading, say: whose },
  { at: '.period', say: 'period' },
  { at: firstPart, say: 'hidden' },
  { at: '.me', say: 'me' },
  { at: help, say: 'help' },
];

export const staffStops: Readonly<Record<Exclude<Role, keyof typeof familyStops>, readonly StopAt<StaffStop>[]>> = {
  partner: [
    { at: heading, say: 'shared' },
    { at: 'main a[href="/kring/code"]', say: 'code' },
    { at: help, say: 'help' },
  ],
  referrer: [
    { at: heading, say: 'turn' },
    { at: 'main button.utrecht-button--primary-action', say: 'begin' },
    { at: help, say: 'help' },
  ],
  assessor: [
    { at: firstPart, say: 'turn' },
    { at: 'main .section:last-child h2', say: 'decided' },
    { at: help, say: 'help' },
  ],
  familyWorker: [
    { at: firstPart, say: 'first' },
    { at: place('/gezinnen'), say: 'families' },
    { at: '.margin h2', say: 'log' },
    { at: place('/knelpunten'), say: 'bottlenecks' },
    { at: help, say: 'help' },
  ],
  supervisor: [
    { at: firstPart, say: 'waiting' },
    { at: place('/gezinnen'), say: 'families' },
    { at: place('/knelpunten'), say: 'bottlenecks' },
    { at: help, say: 'help' },
  ],
  providerManager: figures('own'),
  policyMaker: figures('figures'),
  researcher: figures('research'),
  doorbraakteamMember: ladder,
  policyTeamMember: ladder,
  nationalMember: ladder,
  projectLeader: [...ladder.slice(0, 2), { at: place('/cijfers'), say: 'ladder' }, ...ladder.slice(2)],
  gemeenteAdmin: [
    { at: firstPart, say: 'access' },
    { at: place('/beheer/mensen'), say: 'people' },
    { at: place('/beheer/organisaties'), say: 'organisations' },
    { at: help, say: 'help' },
  ],
  operator: [
    { at: firstPart, say: 'checks' },
    { at: 'main .section:last-child h2', say: 'towns' },
    { at: help, say: 'help' },
  ],
};
