// Family Asante, with Anouk Verhoeven: the doorbraakteam gave an answer, and Kofi contradicts a score. All of it is invented.
import type { FamilyStory, GoalStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { chanceFor } from './seeded.ts';

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

export const asante: FamilyStory = {
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
  contacts: withSums(
    {
      from: -92,
      until: -8,
      perWeek: 5,
      daysInSum: 14,
      told: [
        { on: -79, kind: 'visit', minutes: 90, sentence: 'Met Abena over de avonden gepraat.' },
        { on: -51, kind: 'visit', minutes: 60, sentence: 'Kofi vertelde over zijn stage.' },
        { on: -30, kind: 'meeting', minutes: 60, sentence: 'Gesprek op school, Kofi sprak zelf.' },
        { on: -16, kind: 'visit', minutes: 90, sentence: 'Twee scholen op papier gezet.' },
        { on: -6, kind: 'visit', minutes: 120, sentence: 'Samen de doelen bekeken.' },
        { on: -3, kind: 'meeting', minutes: 120, sentence: 'Mee geweest naar het gesprek op de nieuwe school.' },
        { on: -2, kind: 'call', minutes: 30, sentence: 'Kofi mag woensdag meelopen.' },
      ],
    },
    chanceFor('Asante|hours'),
  ),
  evaluations: [
    {
      on: -6,
      present: ['Abena Asante', 'Kofi Asante'],
      successes: [
        { words: 'Wij hebben een ruzie dezelfde avond nog uitgepraat.', speaker: 'Abena Asante' },
        { words: 'Ik heb twee scholen gevonden die met mij willen praten.', speaker: 'Kofi Asante' },
      ],
      scores: { rust: '+1', school: '0' },
      contradictions: [
        {
          goal: 'school',
          name: 'Kofi Asante',
          on: -5,
          words: 'Ik heb zelf een school gekozen. Dat is toch wat er staat.',
          step: '+1',
        },
      ],
    },
  ],
  bottlenecks: [
    {
      about: 'snelle-route',
      goal: 'rust',
      on: -38,
      steps: [
        { is: 'text-shown', on: -30, reason: 'De regel van drie gesprekken op kantoor kunnen wij niet veranderen.' },
        { is: 'let-leave', on: -28, name: 'Abena Asante' },
        { is: 'answered', on: -1, at: 'doorbraakteam' },
      ],
    },
  ],
  next: { on: 5, at: '13:00', where: 'bij u thuis', about: 'het antwoord over de snelle route' },
};
