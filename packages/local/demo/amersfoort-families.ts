// The families of Thijs Bakker in Amersfoort, and what lies with referrer, assessor and supervisor. All are invented.
import type { FamilyStory, OpenReferralStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { chanceFor } from './seeded.ts';

const team = {
  provider: 'Menskrachtteam',
  place: 'Soesterkwartier',
  referrer: 'marieke',
  introducer: 'referrer',
} as const;
const desi = 'Desi Wattimena';

const wattimena: FamilyStory = {
  ...team,
  name: 'Wattimena',
  people: [
    { name: desi, relation: 'parent', age: 34, hasAuthority: true, persona: 'desi' },
    { name: 'Jonah Wattimena', relation: 'youth', age: 8 },
    { name: 'Lea Wattimena', relation: 'youth', age: 4 },
  ],
  concerns:
    'Desi staat er alleen voor sinds de scheiding. Jonah is vaak boos in de klas en het huis is nog niet ingericht.',
  goesWell: 'De buurman past soms op en Jonah tekent prachtig.',
  referredOn: -118,
  acceptedOn: -114,
  worker: { key: 'thijs', on: -112 },
  firstMeeting: { on: -105, introduction: { by: 'referrer' } },
  rounds: [
    {
      on: -91,
      goals: [
        {
          key: 'huis',
          words: 'Ik wil dat dit huis van ons voelt.',
          speaker: desi,
          smart: 'De kinderkamer is voor de herfst klaar en Desi kookt vier dagen per week.',
          lifeDomain: 'household',
          weight: 4,
          until: 30,
          levels: [
            'Wij slapen bij een vriendin.',
            'Overal staan dozen.',
            'De kinderkamer is klaar.',
            'Elke kamer is ingericht.',
            'Wij vieren hier een verjaardag.',
          ],
        },
        {
          key: 'jonah',
          words: 'Ik wil dat Jonah kan zeggen wat er is.',
          speaker: desi,
          smart: 'Jonah vertelt elke dag een ding van school en is hooguit een keer per week boos in de klas.',
          lifeDomain: 'upbringing',
          weight: 5,
          until: 60,
          levels: [
            'Jonah wordt geschorst.',
            'Elke dag boos in de klas.',
            'Een keer per week boos.',
            'Jonah zegt het voor hij boos wordt.',
            'Jonah helpt een ander kind.',
          ],
        },
        {
          key: 'tijd',
          words: 'Ik wil één avond per week voor mezelf.',
          speaker: desi,
          smart: 'Op donderdag past de buurman op en gaat Desi zingen.',
          lifeDomain: 'leisure',
          weight: 2,
          until: 60,
          levels: [
            'Desi is op.',
            'Nooit een avond vrij.',
            'Een avond per week vrij.',
            'Desi zingt in het koor.',
            'Desi treedt op.',
          ],
        },
      ],
      actions: [
        { goal: 'huis', owner: 'family', who: 'Desi', what: 'schildert de kamer van Jonah', doneOn: -50 },
        { goal: 'tijd', owner: 'network', who: 'buurman Henk', what: 'past op donderdagavond op' },
        { goal: 'huis', owner: 'network', who: 'buurman Henk', what: 'zet het bed van Lea in elkaar', doneOn: -60 },
        { goal: 'jonah', owner: 'professional', who: 'juf Marieke', what: 'tekent elke middag met Jonah' },
      ],
      proposal: {
        on: -84,
        alsoReads: [{ name: 'buurman Henk', kind: 'network' }],
        answers: [{ name: desi, on: -82, answer: 'yes' }],
      },
    },
  ],
  readers: [{ name: 'buurman Henk', kind: 'network', persona: 'henk' }],
  contacts: withSums(
    {
      from: -104,
      until: -8,
      perWeek: 7,
      daysInSum: 10,
      told: [
        { on: -98, kind: 'visit', minutes: 120, sentence: 'Verhuisdozen uitgepakt en gepraat.' },
        { on: -91, kind: 'visit', minutes: 90, sentence: 'Drie doelen opgeschreven.' },
        { on: -63, kind: 'visit', minutes: 120, sentence: 'Met Henk het bed in elkaar gezet.' },
        { on: -35, kind: 'meeting', minutes: 60, sentence: 'Op school: Jonah was deze week één keer boos.' },
        { on: -14, kind: 'visit', minutes: 90, sentence: 'Desi ging voor het eerst naar het koor.' },
        { on: -4, kind: 'visit', minutes: 120, sentence: 'Teruggekeken op de zomer.' },
      ],
    },
    chanceFor('Wattimena|hours'),
  ),
  evaluations: [
    {
      on: -14,
      successes: [{ words: 'De kamer van Jonah is blauw en ik heb het zelf gedaan.', speaker: desi }],
      scores: { huis: '+1', jonah: '0', tijd: '+1' },
      contradictions: [
        {
          goal: 'jonah',
          name: desi,
          on: -13,
          words: 'Thuis zegt hij het al wel, elke avond aan tafel.',
          step: '+1',
          answer: {
            on: -11,
            words: 'Samen gekeken: het doel gaat over school. De score blijft, thuis gaat het beter.',
          },
        },
      ],
    },
  ],
  bottlenecks: [
    {
      about: 'mee-thuis',
      goal: 'jonah',
      on: -16,
      reportedBy: desi,
      steps: [
        {
          is: 'text-shown',
          on: -5,
          reason: 'Een gesprek met de organisatie leverde niets op. Het team kan een afspraak maken.',
        },
      ],
    },
  ],
  next: { on: 0, at: '14:00', where: 'bij u thuis', about: 'terugkijken op de doelen' },
};

const vanEssen: FamilyStory = {
  ...team,
  name: 'Van Essen',
  people: [
    { name: 'Bert van Essen', relation: 'parent', age: 47, hasAuthority: true },
    { name: 'Roos van Essen', relation: 'youth', age: 15 },
  ],
  concerns: 'Roos gaat sinds de dood van haar moeder niet meer naar school. Bert weet niet hoe hij het gesprek begint.',
  goesWell: 'Vader en dochter koken samen.',
  referredOn: -33,
  acceptedOn: -30,
  worker: { key: 'thijs', on: -28 },
  firstMeeting: { on: -21, introduction: { by: 'referrer' } },
  rounds: [
    {
      on: -8,
      goals: [
        {
          key: 'roos',
          words: 'Ik wil weer gewoon naar school, maar niet meteen hele dagen.',
          speaker: 'Roos van Essen',
          smart: 'Roos gaat voor de kerst drie ochtenden per week naar school.',
          lifeDomain: 'work-and-school',
          weight: 5,
          until: 60,
          levels: [
            'Roos komt haar kamer niet uit.',
            'Roos gaat niet naar school.',
            'Drie ochtenden per week.',
            'Elke ochtend.',
            'Hele dagen.',
          ],
        },
      ],
      actions: [{ goal: 'roos', owner: 'network', who: 'vriendin Isa', what: 'haalt Roos op dinsdag op' }],
      proposal: { on: -3, answers: [{ name: 'Roos van Essen', on: -2, answer: 'yes' }] },
    },
  ],
  contacts: withSums(
    {
      from: -20,
      until: -8,
      perWeek: 6,
      daysInSum: 10,
      told: [
        { on: -15, kind: 'visit', minutes: 90, sentence: 'Gekookt met Bert en Roos.' },
        { on: -8, kind: 'visit', minutes: 90, sentence: 'Roos koos zelf haar woorden.' },
        { on: -3, kind: 'visit', minutes: 120, sentence: 'Het plan samen doorgelezen.' },
      ],
    },
    chanceFor('Van Essen|hours'),
  ),
  next: { on: 2, at: '16:00', where: 'bij u thuis', about: 'of vader het eens is met het plan' },
};

const alKhatib: FamilyStory = {
  ...team,
  name: 'Al-Khatib',
  interpreter: 'Arabisch',
  people: [
    { name: 'Huda Al-Khatib', relation: 'parent', age: 30, hasAuthority: true },
    { name: 'Yusuf Al-Khatib', relation: 'youth', age: 6 },
  ],
  concerns: 'Huda is nieuw in de stad. Yusuf ging in twee jaar naar drie scholen.',
  introducer: { nobodyBecause: 'Huda kent hier nog niemand; zij weet dat wij bellen.' },
  referredOn: -12,
  acceptedOn: -9,
  worker: { key: 'thijs', on: -7 },
};

export const thijsFamilies: readonly FamilyStory[] = [wattimena, vanEssen, alKhatib];

export const waitingInAmersfoort: FamilyStory = {
  ...team,
  name: 'Brouwer',
  people: [
    { name: 'Femke Brouwer', relation: 'parent', age: 29, hasAuthority: true },
    { name: 'Noud Brouwer', relation: 'youth', age: 5 },
  ],
  concerns: 'Femke slaapt met Noud op de bank bij haar zus en zoekt een eigen plek.',
  goesWell: 'Noud komt elke dag op tijd op school.',
  referredOn: -3,
  acceptedOn: 0,
};

export const amersfoortReferrals: readonly OpenReferralStory[] = [
  {
    ...team,
    name: 'Veldhuis',
    people: [
      { name: 'Anja Veldhuis', relation: 'parent', age: 39, hasAuthority: true },
      { name: 'Guus Veldhuis', relation: 'youth', age: 10 },
    ],
    concerns: 'Guus zorgt na school voor zijn moeder. Ik ken hen al vijf jaar en zie dat het te veel wordt.',
    goesWell: 'Guus en Anja zijn dol op elkaar.',
    referredOn: -2,
    end: 'submitted',
  },
  {
    ...team,
    name: 'Kok',
    people: [{ name: 'Sylvia Kok', relation: 'parent', age: 36, hasAuthority: true }],
    concerns: 'Sylvia vroeg mij',
    referredOn: -1,
    end: 'draft',
  },
];
