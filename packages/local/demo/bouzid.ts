// Family Bouzid, the richest story of the demo: five goals of which one must, five versions of the plan,
// the third refused and the last waiting for Yassin. All of it is invented.
import type { ContactStory, FamilyStory, GoalStory } from './family-story.ts';

const samira = 'Samira Bouzid';
const yassin = 'Yassin Bouzid';

const mornings: GoalStory = {
  key: 'ochtend',
  words: 'Ik wil dat de kinderen ’s ochtends zonder ruzie naar school gaan.',
  speaker: samira,
  smart:
    'Noor en Ilias zijn voor de winter vier van de vijf schooldagen om half negen op school. Thuis is er ’s ochtends geen ruzie.',
  lifeDomain: 'upbringing',
  weight: 5,
  until: 47,
  levels: [
    'De kinderen blijven hele dagen thuis.',
    'Twee dagen op tijd. Elke ochtend ruzie.',
    'Vier van de vijf dagen op tijd, zonder ruzie.',
    'Elke dag op tijd, en we ontbijten samen.',
    'De kinderen staan zelf op en fietsen samen naar school.',
  ],
};

const visitors: GoalStory = {
  key: 'mensen',
  words: 'Ik wil weer mensen over de vloer.',
  speaker: samira,
  smart: 'Er eet elke twee weken iemand van buiten het gezin mee.',
  lifeDomain: 'network',
  weight: 3,
  until: 80,
  levels: [
    'De gordijnen blijven dicht.',
    'Er komt niemand, behalve hulp.',
    'Om de week eet er iemand mee.',
    'Samira gaat zelf ook bij iemand langs.',
    'Samira helpt iemand anders in de flat.',
  ],
};

const mustDo: GoalStory = {
  key: 'veilig',
  words: 'Papa komt alleen op bezoek als oma erbij is.',
  lifeDomain: 'safety',
  weight: 5,
  until: 90,
  levels: [
    'Papa komt onverwacht langs.',
    'Papa komt soms alleen.',
    'Oma is er elke keer bij.',
    'De bezoeken zijn rustig, ook bij het afscheid.',
    'De kinderen zeggen dat zij zich veilig voelen.',
  ],
  safety: {
    imposedBy: 'Bureau Jeugdzorg',
    because: 'Bij een bezoek in de winter werd er geduwd. Noor en Ilias waren daarbij.',
  },
};

const study: GoalStory = {
  key: 'leren',
  words: 'Ik wil een plek om te leren.',
  speaker: yassin,
  smart: 'Yassin leert drie middagen per week bij oma of in de bibliotheek.',
  lifeDomain: 'work-and-school',
  weight: 4,
  until: 60,
  levels: [
    'Yassin gaat niet naar school.',
    'Huiswerk op de trap of niet.',
    'Drie middagen een rustige plek.',
    'Yassin staat voldoende voor wiskunde.',
    'Yassin gaat over naar het vierde jaar.',
  ],
};

const post: GoalStory = {
  key: 'post',
  words: 'Ik wil de post weer durven openmaken.',
  speaker: samira,
  smart: 'Samira opent elke week samen met Anouk de post en praat voor de zomer met de Kredietbank.',
  lifeDomain: 'money',
  weight: 4,
  until: 100,
  levels: [
    'Er komt een deurwaarder.',
    'De post ligt dicht in een tas.',
    'Elke week gaat de post open.',
    'Er is een afspraak met de Kredietbank.',
    'Alle schulden zijn bekend en er loopt een regeling.',
  ],
};

const everyReader = [
  { name: 'oma Fatiha', kind: 'network' },
  { name: 'juf Ellen', kind: 'partner' },
] as const;
const yes = (name: string, on: number) => ({ name, on, answer: 'yes' as const });
const visit = (on: number, sentence: string, minutes = 90): ContactStory => ({ on, kind: 'visit', minutes, sentence });
const call = (on: number, sentence: string): ContactStory => ({ on, kind: 'call', minutes: 15, sentence });

export const bouzid: FamilyStory = {
  name: 'Bouzid',
  place: 'Overvecht',
  referrer: 'ellen',
  people: [
    { name: samira, relation: 'parent', age: 37, hasAuthority: true, persona: 'samira' },
    { name: yassin, relation: 'youth', age: 15, persona: 'yassin' },
    { name: 'Noor Bouzid', relation: 'youth', age: 9 },
    { name: 'Ilias Bouzid', relation: 'youth', age: 5 },
  ],
  concerns:
    'Noor en Ilias komen vaak te laat en moe op school. Samira vertelt dat de ochtenden vastlopen en dat zij de post niet meer open durft te maken.',
  goesWell: 'De kinderen zijn graag op school. Samira is er altijd als wij bellen. Oma woont dichtbij.',
  introducer: 'referrer',
  warning: { text: 'De vader van de kinderen is soms boos aan de deur. Spreek eerst af met Samira.' },
  referredOn: -240,
  question: {
    on: -238,
    question: 'Weet Samira dat u ons belt, en wil zij zelf ook hulp?',
    answer: 'Ja. Zij zat erbij toen ik dit schreef en vroeg of het snel kan.',
  },
  provider: 'Cumulus',
  acceptedOn: -235,
  worker: { key: 'anouk', on: -233 },
  firstMeeting: { on: -226, introduction: { by: 'referrer' } },
  rounds: [
    {
      on: -212,
      goals: [mornings, visitors, mustDo],
      actions: [
        { goal: 'ochtend', owner: 'family', who: 'Samira', what: 'legt ’s avonds de kleren klaar', doneOn: -150 },
        { goal: 'ochtend', owner: 'family', who: 'Noor', what: 'zet zelf de wekker om zeven uur', doneOn: -120 },
        { goal: 'ochtend', owner: 'network', who: 'oma Fatiha', what: 'brengt Ilias op dinsdag en donderdag' },
        { goal: 'ochtend', owner: 'professional', who: 'juf Ellen', what: 'belt Samira als een kind er niet is' },
        { goal: 'mensen', owner: 'network', who: 'buurvrouw Ria', what: 'komt elke week koffie drinken' },
        { goal: 'veilig', owner: 'network', who: 'oma Fatiha', what: 'is erbij als Karim op bezoek komt' },
      ],
      proposal: { on: -205, alsoReads: everyReader, answers: [yes(samira, -205), yes(yassin, -204)] },
    },
    {
      on: -116,
      goals: [study],
      actions: [
        { goal: 'leren', owner: 'family', who: 'Yassin', what: 'leert op maandag en woensdag bij oma' },
        { goal: 'leren', owner: 'network', who: 'trainer Marco', what: 'vraagt na de training hoe het op school gaat' },
      ],
      proposal: { on: -114, alsoReads: everyReader, answers: [yes(samira, -114), yes(yassin, -113)] },
    },
    {
      on: -60,
      goals: [post],
      actions: [
        { goal: 'post', owner: 'family', who: 'Samira', what: 'legt nieuwe post in de blauwe map' },
        {
          goal: 'post',
          owner: 'professional',
          who: 'de Kredietbank',
          what: 'geeft een afspraak voor een eerste gesprek',
        },
      ],
      proposal: {
        on: -58,
        alsoReads: everyReader,
        answers: [
          yes(yassin, -57),
          {
            name: samira,
            on: -56,
            answer: 'not-like-this',
            words: 'De Kredietbank hoeft niet te lezen wat ik over de ochtenden zei.',
          },
        ],
      },
    },
    {
      on: -55,
      actions: [
        {
          goal: 'post',
          owner: 'professional',
          who: 'Anouk',
          what: 'zit naast Samira als zij met de Kredietbank praat',
        },
      ],
      proposal: { on: -55, alsoReads: everyReader, answers: [yes(samira, -54), yes(yassin, -53)] },
    },
    {
      on: -2,
      reworded: { goal: 'leren', name: yassin, words: 'Ik wil een rustige plek om te leren, ook in het weekend.' },
      actions: [
        { owner: 'family', who: 'Samira', what: 'belt de tandarts voor Noor', before: 8 },
        { goal: 'ochtend', owner: 'professional', who: 'Anouk', what: 'komt één ochtend per week om half acht' },
      ],
      proposal: { on: -2, alsoReads: everyReader, answers: [yes(samira, -1)] },
    },
  ],
  contacts: [
    visit(-219, 'Kennisgemaakt met Noor en Ilias. Oma schonk thee in.', 60),
    visit(-212, 'Aan tafel de eerste drie doelen opgeschreven.'),
    visit(-190, 'Om half acht meegekeken naar de ochtend.', 60),
    call(-183, 'Ilias is ziek, we schuiven een week op.'),
    visit(-162, 'Ria kwam ook even aan tafel.'),
    visit(-134, 'De wekker van Noor werkt: drie dagen op tijd.', 60),
    visit(-116, 'Yassin vertelde wat hij nodig heeft om te leren.'),
    visit(-95, 'Rustige week. Samira had zelf de agenda gemaakt.', 60),
    call(-81, 'Gebeld in de vakantie: het gaat.'),
    visit(-60, 'De eerste brieven samen opengemaakt.'),
    visit(-46, 'Met Samira en oma over de bezoeken van Karim gesproken.', 60),
    { on: -30, kind: 'meeting', minutes: 90, sentence: 'Overleg op school. Samira had de agenda gemaakt.' },
    visit(-23, 'Ria kwam eten. Noor dekte de tafel.', 60),
    visit(-16, 'De blauwe map gesorteerd: 31 brieven, 9 schuldeisers.'),
    call(-9, 'De Kredietbank belt volgende week terug.'),
    visit(-2, 'Teruggekeken en het nieuwe plan gemaakt.', 120),
  ],
  next: { on: 7, at: '10:00', where: 'bij u thuis', about: 'de post en de Kredietbank' },
};
