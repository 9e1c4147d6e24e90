// All pages, each with who comes by it: `:name` stands for an id of the family or of the gemeente that a test seeded.
import type { Role } from '@greep/access';

const atTable = '/gezinnen/:family/tafel';

/** The family in the order in which its worker comes by. */
const fileOfFamily = [
  '/gezinnen/:family',
  '/gezinnen/:family/aanmelding',
  '/gezinnen/:family/mensen',
  '/gezinnen/:family/leden/nieuw',
  '/gezinnen/:family/leden/:son',
  '/gezinnen/:family/leden/:son/uitnodiging',
  '/gezinnen/:family/afspraak',
  '/gezinnen/:family/afsluiten',
  '/gezinnen/:family/inzage',
  '/gezinnen/:family/kring',
  '/gezinnen/:family/plan',
  '/gezinnen/:family/plan/voorleggen',
];

const table = [
  atTable,
  `${atTable}/veranderen`,
  `${atTable}/moet`,
  `${atTable}/aanpak`,
  `${atTable}/helpen`,
  `${atTable}/nodig`,
];

/** Turned towards the family. */
const conversation = '/gezinnen/:family/gesprek';

const evaluation = '/gezinnen/:family/evaluatie';

/** What blocks the goals of the family, for who works with it. */
const bottlenecksOfFile = [
  '/knelpunten',
  '/gezinnen/:family/knelpunten/:late',
  '/gezinnen/:family/knelpunten/:late/naar-boven',
  '/gezinnen/:family/knelpunten/:leaving',
  '/gezinnen/:family/knelpunten/:answered',
];

/** Looking back, when it is done. */
const wayOfFamily = [
  '/gezinnen/:family/evaluaties/1',
  '/gezinnen/:family/doelen/:goal',
  '/gezinnen/:family/doelen/:must',
];

/** The home with the tour open. */
const tour = '/#rondleiding';

/** For those with whom the family shares. */
const shared = ['/kring/code', '/kring/:family/stoppen'];

const planOfFamily = [
  '/plan',
  '/plan/doel/:goal',
  '/plan/doel/:must',
  '/plan/versie/1',
  '/plan/versie/2',
  '/plan/versie/2/ja',
  '/plan/vergelijk/2',
  '/plan/papier',
  '/mensen',
  '/mensen/code/:son',
  '/wie-keek',
  '/over-ons',
];

/** Those of a role beside its home, in a gemeente where a family and its plan are on their way. */
export const pagesOfRole: Readonly<Partial<Record<Role, readonly string[]>>> = {
  familyMember: [
    tour,
    ...planOfFamily,
    '/wat-houdt-tegen/vertel',
    '/wat-houdt-tegen/:late',
    '/wat-houdt-tegen/:leaving',
    '/wat-houdt-tegen/:answered',
  ],
  networkMember: shared,
  partner: shared,
  familyWorker: [
    tour,
    '/meenemen',
    '/gezinnen',
    ...fileOfFamily,
    '/gezinnen/:family/contacten/:contact',
    '/gezinnen/:family/plan/versies/1',
    '/gezinnen/:family/plan/versies/2',
    ...table,
    `${atTable}/doelen/:goal`,
    `${atTable}/doelen/:must`,
    conversation,
    `${conversation}/moet`,
    `${conversation}/aanpak`,
    `${conversation}/scherm-geven`,
    evaluation,
    `${evaluation}/:goal`,
    `${evaluation}/:must`,
    `${evaluation}/klaar`,
    ...wayOfFamily,
    ...bottlenecksOfFile,
    '/gezinnen/:family/knelpunten/nieuw',
  ],
  supervisor: [
    '/gezinnen',
    '/gezinnen/:family',
    '/gezinnen/:family/gezinswerker',
    ...wayOfFamily,
    ...bottlenecksOfFile,
  ],
  doorbraakteamMember: ['/knelpunten/:ladder', '/knelpunten/:given', '/beantwoord', '/afspraken', '/patronen'],
  policyTeamMember: ['/knelpunten/:policy', '/knelpunten/:policy/landelijk', '/beantwoord', '/afspraken', '/patronen'],
  projectLeader: ['/knelpunten/:ladder', '/beantwoord', '/afspraken', '/patronen', '/cijfers'],
  nationalMember: ['/knelpunten/:national', '/beantwoord'],
  referrer: ['/aanmeldingen/:sent', '/aanmeldingen/:draft', '/aanmeldingen/:draft/versturen'],
  assessor: ['/aanmeldingen', '/aanmeldingen/:sent'],
  gemeenteAdmin: [
    '/beheer/mensen',
    '/beheer/mensen/nieuw',
    '/beheer/mensen/:worker',
    '/beheer/organisaties',
    '/beheer/organisaties/nieuw',
    '/beheer/organisaties/:provider',
  ],
};

/** Those of everybody who signed in: the home, how it works, and in which role somebody works. */
export const pagesOfEverybody = ['/', '/uitleg', '/nieuw', '/wissel'];

export const pagesOfNobody = [
  '/inloggen',
  '/sessie-voorbij',
  '/uitgelogd',
  '/code',
  '/hulp',
  '/privacy',
  '/toegankelijkheid',
  '/nergens',
];

/** While the screen lies with the family; looked at in the test of the conversation. */
export const pagesInFamilyTurn = ['/beurt', '/beurt/terug'];

/** Where somebody comes whose last role was ended. */
export const pagesWithoutRole = ['/geen-rol'];

/** While a family is new: it waits for a worker, for the first meeting, for the first words of its plan. */
export const pagesAtBeginning = {
  beforeWorker: ['/', '/gezinnen/:family', '/gezinnen/:family/gezinswerker'],
  beforeMeeting: ['/', '/gezinnen', '/gezinnen/:family', '/gezinnen/:family/eerste-ontmoeting'],
  beforePlan: [...fileOfFamily, ...table],
  familyBeforePlan: ['/', '/plan', '/plan/papier', '/mensen', '/wie-keek', '/over-ons'],
};

export const allSwept: readonly string[] = [
  ...Object.values(pagesOfRole).flat(),
  ...pagesOfEverybody,
  ...pagesOfNobody,
  ...pagesWithoutRole,
  ...pagesInFamilyTurn,
  ...Object.values(pagesAtBeginning).flat(),
];
