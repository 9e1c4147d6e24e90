// What lies with the referrers and the assessor in Utrecht today, and the family that waits at Cumulus for a worker.
import type { FamilyPerson, FamilyStory, OpenReferralStory } from './family-story.ts';

const family = (parent: string, child: string, age: number): readonly FamilyPerson[] => [
  { name: parent, relation: 'parent', age: 35, hasAuthority: true },
  { name: child, relation: 'youth', age },
];
const overvecht = { place: 'Overvecht', introducer: 'referrer' } as const;

export const utrechtReferrals: readonly OpenReferralStory[] = [
  {
    ...overvecht,
    name: 'Vonk',
    referrer: 'roel',
    people: family('Tamara Vonk', 'Kyan Vonk', 7),
    concerns: 'Tamara komt vaak met klachten die door spanning komen. Er is',
    referredOn: -1,
    end: 'draft',
  },
  {
    ...overvecht,
    name: 'Haddad',
    referrer: 'roel',
    people: family('Rima Haddad', 'Sami Haddad', 6),
    concerns:
      'Rima is uitgeput. Sami slaapt bij haar in bed en wil niet naar school. De vader is maanden weg voor zijn werk.',
    goesWell: 'Rima praat open en heeft een zus in de buurt.',
    interpreter: 'Arabisch',
    referredOn: -2,
    end: 'submitted',
  },
  {
    ...overvecht,
    name: 'Terlouw',
    referrer: 'ellen',
    people: family('Marjolein Terlouw', 'Puck Terlouw', 8),
    concerns: 'Puck komt zonder eten op school en draagt weken dezelfde kleren. Moeder zegt dat de koelkast leeg is.',
    goesWell: 'Puck helpt graag in de klas.',
    referredOn: -4,
    end: 'submitted',
  },
  {
    ...overvecht,
    name: 'Boateng',
    referrer: 'roel',
    people: family('Grace Boateng', 'Joel Boateng', 14),
    concerns: 'Joel is drie keer door de politie thuisgebracht. Grace weet niet meer wat zij kan doen.',
    referredOn: -6,
    question: { on: -3, question: 'Wie uit de familie kan er de eerste keer bij zijn?' },
    end: 'submitted',
  },
  {
    ...overvecht,
    name: 'Kramers',
    referrer: 'roel',
    people: family('Jolien Kramers', 'Bo Kramers', 4),
    concerns: 'Jolien wil weten hoe zij Bo op tijd in bed krijgt.',
    referredOn: -40,
    end: 'referred-on',
    on: -36,
    to: 'Opvoedspreekuur van het consultatiebureau',
    reason: 'Dit lukt met een paar gesprekken. Jolien vindt dat zelf ook.',
  },
  {
    ...overvecht,
    name: 'Van Loon',
    referrer: 'roel',
    people: family('Esther van Loon', 'Jip van Loon', 9),
    concerns: 'Esther vroeg om hulp bij de post.',
    referredOn: -70,
    end: 'withdrawn',
    on: -66,
    reason: 'Haar broer helpt haar nu, zij belt als het toch nodig is.',
  },
];

export const waitingAtCumulus: FamilyStory = {
  ...overvecht,
  name: 'Bakboord',
  referrer: 'roel',
  people: family('Lucia Bakboord', 'Jayvano Bakboord', 10),
  concerns: 'Lucia verloor haar man en haar werk in één jaar. Jayvano is stil geworden en blijft binnen.',
  goesWell: 'De kerk en een nicht helpen met eten.',
  referredOn: -4,
  provider: 'Cumulus',
  acceptedOn: 0,
};
