// The other families of Anouk Verhoeven, as she sees them today. All of them are invented.
import { asante } from './anouk-asante.ts';
import { nowak } from './anouk-nowak.ts';
import { bottleneckOf } from './bottleneck-ways.ts';
import type { FamilyStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { chanceFor } from './seeded.ts';

const cumulus = { provider: 'Cumulus', place: 'Overvecht', introducer: 'referrer' } as const;
const introduced = { by: 'referrer' } as const;

const deGraaf: FamilyStory = {
  ...cumulus,
  name: 'De Graaf',
  referrer: 'roel',
  people: [
    { name: 'Ron de Graaf', relation: 'parent', age: 44, hasAuthority: true },
    { name: 'Petra Vink', relation: 'parent', age: 42, hasAuthority: true },
    { name: 'Sanne de Graaf', relation: 'youth', age: 16 },
    { name: 'Thijmen de Graaf', relation: 'youth', age: 10 },
  ],
  concerns: 'De ouders zijn uit elkaar en de kinderen wonen in twee huizen. Bij het wisselen is er telkens ruzie.',
  goesWell: 'Allebei de ouders willen dat de kinderen bij beiden kunnen zijn.',
  warning: { text: 'Vader kan fel worden. Ga de eerste keren met z’n tweeën.', hiddenBecause: 'danger-to-person' },
  referredOn: -42,
  acceptedOn: -39,
  worker: { key: 'anouk', on: -37 },
  firstMeeting: { on: -30, introduction: introduced },
  rounds: [
    {
      on: -10,
      goals: [
        {
          key: 'wisselen',
          words: 'Ik wil dat het wisselen zonder geschreeuw gaat.',
          speaker: 'Sanne de Graaf',
          lifeDomain: 'relations',
          weight: 5,
        },
        {
          key: 'thijmen',
          words: 'Ik wil weten wat er in het andere huis gebeurt.',
          speaker: 'Ron de Graaf',
          lifeDomain: 'upbringing',
          weight: 3,
        },
      ],
      actions: [{ goal: 'wisselen', owner: 'network', who: 'opa Kees', what: 'haalt de kinderen op zondag op' }],
    },
  ],
  contacts: withSums(
    {
      from: -29,
      until: -8,
      perWeek: 4,
      daysInSum: 14,
      told: [
        { on: -24, kind: 'visit', minutes: 60, sentence: 'Bij vader thuis kennisgemaakt.' },
        { on: -17, kind: 'visit', minutes: 60, sentence: 'Bij moeder thuis kennisgemaakt.' },
        { on: -10, kind: 'visit', minutes: 90, sentence: 'De eerste twee doelen opgeschreven.' },
        { on: -3, kind: 'visit', minutes: 90, sentence: 'Met Sanne apart gesproken, zij wil erbij blijven.' },
      ],
    },
    chanceFor('De Graaf|hours'),
  ),
  bottlenecks: [{ about: 'veilig-bezoek', on: -17, steps: [] }],
  next: { on: 0, at: '10:30', where: 'bij vader thuis', about: 'het plan: wat wilt u veranderen' },
};

const kuipers: FamilyStory = {
  ...cumulus,
  name: 'Kuipers',
  referrer: 'wendy',
  people: [
    { name: 'Denise Kuipers', relation: 'parent', age: 24, hasAuthority: true },
    { name: 'Levi Kuipers', relation: 'youth', age: 2 },
  ],
  concerns: 'Denise is net verhuisd, kent niemand en Levi slaapt niet door.',
  goesWell: 'Denise vraagt zelf om hulp.',
  referredOn: -9,
  acceptedOn: -7,
  worker: { key: 'anouk', on: -6 },
  firstMeeting: { on: -2, introduction: introduced },
  contacts: [{ on: -1, kind: 'visit', minutes: 90, sentence: 'Kennisgemaakt met Denise en Levi.' }],
  next: { on: 1, at: '09:00', where: 'bij u thuis', about: 'hoe wij samen werken en wat veilig is' },
};

const vanDijk: FamilyStory = {
  ...cumulus,
  name: 'Van Dijk',
  referrer: 'anneke',
  people: [
    { name: 'Corrie van Dijk', relation: 'parent', age: 50, hasAuthority: true },
    { name: 'Dylan van Dijk', relation: 'youth', age: 16 },
  ],
  concerns: 'Corrie was ziek en Dylan zorgde voor alles in huis.',
  goesWell: 'Moeder en zoon kunnen samen lachen.',
  referredOn: -345,
  acceptedOn: -340,
  worker: { key: 'anouk', on: -338 },
  firstMeeting: { on: -324, introduction: { by: 'other', name: 'Tante Ans' } },
  rounds: [
    {
      on: -300,
      goals: [
        {
          key: 'dylan',
          words: 'Ik wil gewoon zestien kunnen zijn.',
          speaker: 'Dylan van Dijk',
          smart: 'Dylan heeft twee avonden per week voor zichzelf en doet alleen zijn eigen was.',
          lifeDomain: 'upbringing',
          weight: 5,
          until: 20,
          levels: [
            'Dylan stopt met school.',
            'Dylan doet het hele huishouden.',
            'Twee avonden per week vrij.',
            'Dylan heeft een bijbaan die hij leuk vindt.',
            'Dylan maakt plannen voor later.',
          ],
        },
      ],
      actions: [
        { goal: 'dylan', owner: 'network', who: 'tante Ans', what: 'kookt op dinsdag en vrijdag', doneOn: -200 },
        { goal: 'dylan', owner: 'family', who: 'Corrie', what: 'doet zelf de boodschappen', doneOn: -90 },
      ],
      proposal: {
        on: -285,
        answers: [
          { name: 'Corrie van Dijk', on: -284, answer: 'yes' },
          { name: 'Dylan van Dijk', on: -283, answer: 'yes' },
        ],
      },
    },
  ],
  contacts: withSums(
    {
      from: -323,
      until: -8,
      perWeek: 4.3,
      daysInSum: 14,
      told: [
        { on: -240, kind: 'visit', minutes: 60, sentence: 'Tante Ans kookte mee.' },
        { on: -120, kind: 'visit', minutes: 60, sentence: 'Dylan heeft een bijbaan.' },
        { on: -41, kind: 'visit', minutes: 60, sentence: 'Samen gekeken wat er nog nodig is: weinig.' },
        { on: -6, kind: 'call', minutes: 30, sentence: 'Het gaat goed. We schrijven straks samen een brief.' },
      ],
    },
    chanceFor('Van Dijk|hours'),
  ),
  evaluations: [
    { on: -227, successes: [{ words: 'Tante Ans kookt en ik doe mijn eigen was.' }], scores: { dylan: '+1' } },
    { on: -171, successes: [], scores: { dylan: { step: '0', words: 'Corrie lag twee weken op bed.' } } },
    {
      on: -115,
      successes: [{ words: 'Twee avonden vrij, vier weken lang.', speaker: 'Dylan van Dijk' }],
      scores: { dylan: '+1' },
    },
    {
      on: -59,
      successes: [{ words: 'Ik heb een baantje bij de fietsenmaker.', speaker: 'Dylan van Dijk' }],
      scores: { dylan: '+2' },
    },
    { on: -6, successes: [{ words: 'Wij redden het samen.', speaker: 'Corrie van Dijk' }], scores: { dylan: '+2' } },
  ],
  phases: [{ on: -41, phase: 'winding-down' }],
  bottlenecks: [bottleneckOf({ about: 'vaste-contactpersoon', way: 'closed', on: -187, goal: 'dylan' })],
  next: { on: 14, at: '14:00', where: 'bij u thuis', about: 'samen de afsluitbrief schrijven' },
};

export const anoukFamilies: readonly FamilyStory[] = [deGraaf, asante, nowak, kuipers, vanDijk];
