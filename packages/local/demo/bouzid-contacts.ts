// The contacts with family Bouzid: those worth a sentence, a visit in the weeks between them, and the hours around them.
import type { ContactStory } from './family-story.ts';
import { withSums } from './hours.ts';
import { chanceFor } from './seeded.ts';

const visit = (on: number, sentence: string, minutes = 90): ContactStory => ({ on, kind: 'visit', minutes, sentence });
const call = (on: number, sentence: string): ContactStory => ({ on, kind: 'call', minutes: 15, sentence });

const told: readonly ContactStory[] = [
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
  { on: -4, kind: 'meeting', minutes: 120, sentence: 'Gebeld met school en Kredietbank, en de evaluatie voorbereid.' },
  visit(-2, 'Teruggekeken en het nieuwe plan gemaakt.', 120),
];

const quietWeeks = [-205, -198, -176, -169, -155, -148, -141, -127, -109, -102, -74, -67, -53, -39];

const all = [...told, ...quietWeeks.map((on): ContactStory => ({ on, kind: 'visit', minutes: 90 }))];

export const bouzidContacts: readonly ContactStory[] = withSums(
  { from: -225, until: -8, perWeek: 4.6, daysInSum: 14, told: all },
  chanceFor('Bouzid|hours'),
);
