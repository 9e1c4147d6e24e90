// At the kitchen table, and the answer of the family.
import type { Person } from '../person.ts';
import type { Task } from '../task.ts';
import { button, field, heading, link, radio, seen } from './on-screen.ts';

type Goal = {
  readonly words: string;
  readonly sees: string;
  readonly about: string;
  readonly steps: readonly string[];
};

/** Each with its steps, in the order in which the page asks for them: now, hoped, better, best, worse. */
const goals: readonly Goal[] = [
  {
    words: 'Ik wil dat de ochtenden rustig zijn.',
    sees: 'Over drie maanden vier ochtenden per week zonder ruzie.',
    about: 'opvoeden',
    steps: [
      'De meeste ochtenden ruzie',
      'Vier dagen per week rust',
      'Elke schooldag rust',
      'Ook in het weekend rust',
      'Elke ochtend ruzie',
    ],
  },
  {
    words: 'Ik wil de post weer durven openmaken.',
    sees: 'Elke week gaat de post open, en voor de zomer is er een regeling.',
    about: 'geld',
    steps: [
      'De post ligt dicht in een tas',
      'Elke week gaat de post open',
      'Er is een afspraak met de Kredietbank',
      'Er loopt een regeling',
      'Er komt een deurwaarder',
    ],
  },
  {
    words: 'Ik wil weer mensen over de vloer.',
    sees: 'Om de week eet er iemand van buiten het gezin mee.',
    about: 'familie en vrienden',
    steps: [
      'Er komt niemand, behalve hulp',
      'Om de week eet er iemand mee',
      'Samira gaat zelf bij iemand langs',
      'Samira helpt iemand in de flat',
      'De gordijnen blijven dicht',
    ],
  },
];

const writeGoal = async (anouk: Person, { words, sees, about, steps }: Goal): Promise<void> => {
  const { page } = anouk;
  await anouk.write(page.getByLabel(/n uw eigen woorden/).first(), words);
  await anouk.tap(radio(anouk, 'Samira'));
  await anouk.tap(button(anouk, 'Erbij'));
  const open = page.getByRole('link', { name: /Nog 5 treden beschrijven/ });
  await open.first().waitFor();
  await anouk.tap(open.last());
  const [now = '', ...others] = steps;
  await anouk.write(field(anouk, '0: hoe is het nu?'), now);
  for (const step of others) await anouk.writeNext(step);
  await anouk.write(field(anouk, 'Zo zien we of het lukt'), sees);
  await anouk.tap(radio(anouk, about));
  await seen(anouk, 'Bewaard om');
};

export const firstPlan: Task = {
  name: 'make the first plan: three goals, each with five steps',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, 'Begin het gesprek'));
    for (const [number, goal] of goals.entries()) {
      if (number > 0) await anouk.tap(link(anouk, /Wat wilt u veranderen/));
      await writeGoal(anouk, goal);
    }
  },
};

export const safety: Task = {
  name: 'set apart what must, by whom and why',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, /aan tafel|[Gg]esprek/));
    await anouk.tap(link(anouk, /Wat móet anders/));
    await anouk.write(field(anouk, 'Wat moet?'), 'Papa komt alleen als oma erbij is.');
    await anouk.write(field(anouk, 'Wie legt dit op?'), 'Bureau Jeugdzorg');
    await anouk.write(field(anouk, 'Waarom?'), 'Zo zijn de kinderen veilig.');
    await anouk.tap(button(anouk, 'Zet apart in het plan'));
    await seen(anouk, 'Bureau Jeugdzorg');
    const steps = [
      'Papa komt soms alleen',
      'Oma is er elke keer bij',
      'De bezoeken zijn rustig',
      'De kinderen voelen zich veilig',
      'Papa komt onverwacht',
    ];
    await anouk.tap(anouk.page.getByRole('link', { name: /Nog 5 treden beschrijven/ }).last());
    const [now = '', ...others] = steps;
    await anouk.write(field(anouk, '0: hoe is het nu?'), now);
    for (const step of others) await anouk.writeNext(step);
    await seen(anouk, 'Bewaard om');
  },
};

export const propose: Task = {
  name: 'put the plan to the family',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, 'Leg voor aan het gezin'));
    await anouk.tap(button(anouk, 'Leg het plan voor aan het gezin'));
    await seen(anouk, /ligt bij het gezin/);
  },
};

export const agree: Task = {
  name: 'read the plan and say yes',
  who: 'samira',
  do: async (samira) => {
    await samira.tap(link(samira, 'Lees het plan en geef antwoord'));
    await heading(samira, /plan/);
    await samira.tap(radio(samira, /^Ja/));
    await samira.tap(button(samira, 'Verder met ja'));
    await samira.tap(button(samira, 'Ja, dit is ons plan'));
    await seen(samira, /Iedereen zei ja/);
  },
};

export const reword: Task = {
  name: 'change the words of a goal',
  who: 'samira',
  do: async (samira) => {
    await samira.tap(link(samira, /Ik wil dat de ochtenden rustig zijn/));
    await samira.tap(button(samira, 'Ik wil de woorden veranderen'));
    const words = samira.page.getByLabel('Hoe zegt u het?');
    await words.waitFor();
    await samira.writeBehind(words, ' Ook voor de baby.');
    await seen(samira, 'Bewaard om');
    await samira.tap(button(samira, 'Klaar'));
    await seen(samira, 'rustig zijn. Ook voor de baby.');
  },
};
