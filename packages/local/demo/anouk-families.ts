// The other families of Anouk Verhoeven, as she sees them today. All of them are invented.
import type { FamilyStory, GoalStory } from './family-story.ts';

const cumulus = { provider: 'Cumulus', place: 'Overvecht', introducer: 'referrer' } as const;
const introduced = { by: 'referrer' } as const;

const calmAgain: GoalStory = {
  key: 'rust',
  words: 'Ik wil dat het bij ons weer rustig is.',
  speaker: 'Abena Asante',
  smart: 'Kofi is voor de zomer elke schooldag om acht uur op school en er is thuis geen geschreeuw.',
  lifeDomain: 'upbringing',
  weight: 5,
  until: 90,
  levels: [
    'Kofi woont niet thuis.',
    'Elke dag ruzie.',
    'Ruzie wordt dezelfde dag uitgepraat.',
    'Een week zonder ruzie.',
    'Kofi neemt vrienden mee naar huis.',
  ],
};

const asante: FamilyStory = {
  ...cumulus,
  name: 'Asante',
  referrer: 'roel',
  people: [
    { name: 'Abena Asante', relation: 'parent', age: 41, hasAuthority: true },
    { name: 'Kofi Asante', relation: 'youth', age: 14 },
    { name: 'Efua Asante', relation: 'youth', age: 8 },
  ],
  concerns: 'Kofi blijft weg van school en moeder slaapt slecht. Zij wacht al lang op een plek bij Bureau Jeugdzorg.',
  goesWell: 'Moeder werkt en Efua doet het goed op school.',
  referredOn: -104,
  acceptedOn: -101,
  worker: { key: 'anouk', on: -99 },
  firstMeeting: { on: -93, introduction: introduced },
  rounds: [
    {
      on: -72,
      goals: [
        calmAgain,
        {
          key: 'school',
          words: 'Ik wil naar een school waar ze mij niet meteen afschrijven.',
          speaker: 'Kofi Asante',
          smart: 'Kofi heeft voor de herfst een gesprek op twee scholen en kiest er zelf een.',
          lifeDomain: 'work-and-school',
          weight: 5,
          until: 60,
          levels: [
            'Kofi gaat nergens heen.',
            'Kofi mist de helft van de lessen.',
            'Kofi heeft zelf een school gekozen.',
            'Vier van de vijf dagen op school.',
            'Kofi gaat over.',
          ],
        },
      ],
      actions: [
        { goal: 'rust', owner: 'family', who: 'Abena', what: 'belt om zes uur waar Kofi is', doneOn: -20 },
        { goal: 'rust', owner: 'network', who: 'oom Yaw', what: 'haalt Kofi op vrijdag op' },
        { goal: 'school', owner: 'professional', who: 'Anouk', what: 'gaat mee naar de gesprekken op school' },
      ],
      proposal: {
        on: -65,
        answers: [
          { name: 'Abena Asante', on: -64, answer: 'yes' },
          { name: 'Kofi Asante', on: -62, answer: 'yes' },
        ],
      },
    },
    {
      on: -4,
      reworded: {
        goal: 'rust',
        name: 'Abena Asante',
        words: 'Ik wil dat het bij ons thuis weer rustig is, ook als Kofi boos is.',
      },
    },
  ],
  contacts: [
    { on: -79, kind: 'visit', minutes: 90, sentence: 'Met Abena over de avonden gepraat.' },
    { on: -51, kind: 'visit', minutes: 60, sentence: 'Kofi vertelde over zijn stage.' },
    { on: -30, kind: 'meeting', minutes: 60, sentence: 'Gesprek op school, Kofi sprak zelf.' },
    { on: -16, kind: 'visit', minutes: 90, sentence: 'Twee scholen op papier gezet.' },
    { on: -2, kind: 'call', minutes: 30, sentence: 'Kofi mag woensdag meelopen.' },
  ],
  next: { on: 5, at: '13:00', where: 'bij u thuis', about: 'het antwoord over de snelle route' },
};

const nowak: FamilyStory = {
  ...cumulus,
  name: 'Nowak',
  referrer: 'roel',
  interpreter: 'Pools',
  people: [
    { name: 'Agnieszka Nowak', relation: 'parent', age: 33, hasAuthority: true },
    { name: 'Marek Nowak', relation: 'parent', age: 36, hasAuthority: true },
    { name: 'Zofia Nowak', relation: 'youth', age: 6 },
  ],
  concerns: 'Vader verloor zijn werk en de huur loopt achter. Zofia spreekt op school nauwelijks.',
  goesWell: 'De ouders staan samen voor Zofia en komen elke afspraak na.',
  referredOn: -158,
  acceptedOn: -153,
  worker: { key: 'anouk', on: -151 },
  firstMeeting: { on: -143, introduction: introduced },
  rounds: [
    {
      on: -120,
      goals: [
        {
          key: 'huur',
          words: 'Wij willen in dit huis blijven wonen.',
          smart: 'De achterstand is voor het nieuwe jaar geregeld met de woningcorporatie.',
          lifeDomain: 'living',
          weight: 5,
          until: 70,
          levels: [
            'Er is een datum voor ontruiming.',
            'Drie maanden achterstand.',
            'Er is een regeling en wij komen die na.',
            'De achterstand is weg.',
            'Er is een maand huur gespaard.',
          ],
        },
        {
          key: 'zofia',
          words: 'Ik wil dat Zofia op school durft te praten.',
          speaker: 'Agnieszka Nowak',
          smart: 'Zofia praat voor de zomer met de juf en met twee kinderen in de klas.',
          lifeDomain: 'upbringing',
          weight: 4,
          until: 100,
          levels: [
            'Zofia wil niet naar school.',
            'Zofia zwijgt op school.',
            'Zofia praat met de juf.',
            'Zofia speelt met twee kinderen.',
            'Zofia vertelt in de kring.',
          ],
        },
      ],
      actions: [
        { goal: 'huur', owner: 'family', who: 'Marek', what: 'betaalt elke week vijftig euro', doneOn: -40 },
        { goal: 'huur', owner: 'professional', who: 'Anouk', what: 'belt met de woningcorporatie' },
        { goal: 'zofia', owner: 'network', who: 'buurmeisje Kasia', what: 'speelt op woensdag met Zofia' },
      ],
      proposal: {
        on: -110,
        answers: [
          { name: 'Agnieszka Nowak', on: -108, answer: 'yes' },
          { name: 'Marek Nowak', on: -107, answer: 'yes' },
        ],
      },
    },
  ],
  contacts: [
    { on: -129, kind: 'visit', minutes: 90, sentence: 'Met de tolk erbij over de huur gepraat.' },
    { on: -93, kind: 'visit', minutes: 60, sentence: 'De regeling met de corporatie getekend.' },
    { on: -58, kind: 'meeting', minutes: 60, sentence: 'Zofia zei hallo tegen de juf.' },
    { on: -37, kind: 'visit', minutes: 60 },
    { on: -9, kind: 'visit', minutes: 90, sentence: 'Marek begint maandag op proef in een magazijn.' },
  ],
  next: { on: 0, at: '13:30', where: 'bij u thuis', about: 'terugkijken, de tolk belt in' },
};

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
  contacts: [
    { on: -24, kind: 'visit', minutes: 60, sentence: 'Bij vader thuis kennisgemaakt.' },
    { on: -17, kind: 'visit', minutes: 60, sentence: 'Bij moeder thuis kennisgemaakt.' },
    { on: -10, kind: 'visit', minutes: 90, sentence: 'De eerste twee doelen opgeschreven.' },
    { on: -3, kind: 'visit', minutes: 90, sentence: 'Met Sanne apart gesproken, zij wil erbij blijven.' },
  ],
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
  firstMeeting: { on: -1, introduction: introduced },
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
  contacts: [
    { on: -240, kind: 'visit', minutes: 60, sentence: 'Tante Ans kookte mee.' },
    { on: -120, kind: 'visit', minutes: 60, sentence: 'Dylan heeft een bijbaan.' },
    { on: -41, kind: 'visit', minutes: 60, sentence: 'Samen gekeken wat er nog nodig is: weinig.' },
    { on: -6, kind: 'call', minutes: 30, sentence: 'Het gaat goed. We schrijven straks samen een brief.' },
  ],
  next: { on: 14, at: '14:00', where: 'bij u thuis', about: 'samen de afsluitbrief schrijven' },
};

export const anoukFamilies: readonly FamilyStory[] = [deGraaf, asante, nowak, kuipers, vanDijk];
