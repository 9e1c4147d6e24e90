// The five goals of family Bouzid, of which one must. All of it is invented.
import type { GoalStory } from './family-story.ts';

export const samira = 'Samira Bouzid';
export const yassin = 'Yassin Bouzid';

export const mornings: GoalStory = {
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

export const visitors: GoalStory = {
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

export const mustDo: GoalStory = {
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

export const study: GoalStory = {
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

export const post: GoalStory = {
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
