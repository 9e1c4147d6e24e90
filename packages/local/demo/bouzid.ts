// Family Bouzid, the richest story of the demo: five goals of which one must, five versions of the plan,
// the third refused and the last waiting for Yassin, four evaluations and a bottleneck that lies with the doorbraakteam.
// All of it is invented.
import { bouzidBottleneck } from './bouzid-bottleneck.ts';
import { bouzidContacts } from './bouzid-contacts.ts';
import { bouzidEvaluations } from './bouzid-evaluations.ts';
import { mornings, mustDo, post, samira, study, visitors, yassin } from './bouzid-goals.ts';
import type { FamilyStory } from './family-story.ts';

const everyReader = [
  { name: 'oma Fatiha', kind: 'network' },
  { name: 'juf Ellen', kind: 'partner' },
] as const;
const yes = (name: string, on: number) => ({ name, on, answer: 'yes' as const });
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
      on: -114,
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
  readers: [
    { name: 'oma Fatiha', kind: 'network', persona: 'fatiha' },
    { name: 'juf Ellen', kind: 'partner', persona: 'ellen', organisation: 'Basisschool Overvecht' },
  ],
  evaluations: bouzidEvaluations,
  contacts: bouzidContacts,
  bottlenecks: [bouzidBottleneck],
  next: { on: 7, at: '10:00', where: 'bij u thuis', about: 'de post en de Kredietbank' },
};
