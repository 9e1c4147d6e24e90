// Family Nowak, with Anouk Verhoeven: a second evaluation is due, and a bottleneck came back with a question. All of it is invented.
import { bottleneckOf } from './bottleneck-ways.ts';
import type { FamilyStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { chanceFor } from './seeded.ts';

const cumulus = { provider: 'Cumulus', place: 'Overvecht', introducer: 'referrer' } as const;
const introduced = { by: 'referrer' } as const;

export const nowak: FamilyStory = {
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
  contacts: withSums(
    {
      from: -142,
      until: -10,
      perWeek: 5,
      daysInSum: 14,
      told: [
        { on: -129, kind: 'visit', minutes: 90, sentence: 'Met de tolk erbij over de huur gepraat.' },
        { on: -93, kind: 'visit', minutes: 60, sentence: 'De regeling met de corporatie getekend.' },
        { on: -58, kind: 'meeting', minutes: 60, sentence: 'Zofia zei hallo tegen de juf.' },
        { on: -37, kind: 'visit', minutes: 60 },
        { on: -9, kind: 'visit', minutes: 90, sentence: 'Marek begint maandag op proef in een magazijn.' },
      ],
    },
    chanceFor('Nowak|hours'),
  ),
  evaluations: [
    {
      on: -59,
      present: ['Agnieszka Nowak', 'Marek Nowak'],
      successes: [{ words: 'Zofia zei hallo tegen de juf.', speaker: 'Agnieszka Nowak' }],
      scores: { huur: '+1', zofia: { step: '0', words: 'Zij knikt en wijst, en zegt nog niets in de klas.' } },
    },
  ],
  bottlenecks: [
    bottleneckOf({ about: 'uitzetting', way: 'closed', on: -127 }),
    {
      about: 'toeslag-stil',
      goal: 'huur',
      on: -9,
      steps: [{ is: 'returned', on: -6, question: 'Welk deel van de toeslag staat stil, en sinds welke maand?' }],
    },
  ],
  next: { on: 0, at: '13:30', where: 'bij u thuis', about: 'terugkijken, de tolk belt in' },
};
