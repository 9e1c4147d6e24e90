// Once the plan runs: hours, looking back, what blocks, who looked, what it achieves.
import type { Task } from '../task.ts';
import { box, button, field, heading, link, radio, seen } from './on-screen.ts';

const question = 'Wie kan beslissen dat de huur nog drie maanden wacht?';

export const log: Task = {
  name: 'log a contact of an hour and a half, with one sentence',
  who: 'anouk',
  do: async (anouk) => {
    const quick = anouk.page.getByRole('region', { name: 'Snel vastleggen' });
    await anouk.tap(button(anouk, 'Leg contact vast: Bouzid'));
    await anouk.writeHere(quick.getByLabel('Eén zin'), 'Samen de post gesorteerd.');
    await anouk.tap(quick.getByRole('button', { name: '1½ uur' }));
    await seen(anouk, 'Bouzid: bewaard om');
  },
};

export const score: Task = {
  name: 'score four goals with the family',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, /Kijk samen terug|Begin de evaluatie|Kijk terug/));
    await heading(anouk, 'Wat lukte er?');
    await anouk.write(field(anouk, 'In eigen woorden'), 'De wekker gaat nu elke dag.');
    await anouk.tap(radio(anouk, 'Samira'));
    for (const words of [/Vier dagen per week rust/, /Elke week gaat de post open/, /Er komt niemand/, /Oma is er/]) {
      await anouk.tap(link(anouk, 'Volgende'));
      await anouk.tap(radio(anouk, words));
    }
    await anouk.tap(link(anouk, 'Kijk of het klopt'));
    await anouk.tap(box(anouk, 'Samira'));
    await anouk.tap(button(anouk, 'Leg de evaluatie vast'));
    await heading(anouk, /^Evaluatie van/);
  },
};

export const report: Task = {
  name: 'report a bottleneck',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, 'Meld een knelpunt'));
    await anouk.tap(radio(anouk, 'Ik wil de post weer durven openmaken.'));
    await anouk.pick(field(anouk, 'Waar gaat het over?'), 'Geld en schulden');
    await anouk.write(field(anouk, 'Welke organisaties horen erbij?'), 'Woningcorporatie');
    await anouk.write(field(anouk, 'Uw vraag'), question);
    await anouk.tap(button(anouk, 'Vraag het aan uw werkbegeleider'));
    await heading(anouk, question);
  },
};

export const answer: Task = {
  name: 'answer it, with who does what',
  who: 'joost',
  do: async (joost) => {
    const { page } = joost;
    await joost.tap(link(joost, 'Knelpunten'));
    await joost.tap(link(joost, question));
    await joost.tap(radio(joost, /^Oplossen/));
    await joost.tap(radio(joost, /^Zelf oplossen/));
    await joost.write(field(joost, 'Oplossing'), 'De corporatie wacht tot de regeling er is.');
    const deal = page.getByRole('group', { name: 'Afspraak 1' });
    await joost.write(deal.getByLabel('Wie'), 'De corporatie');
    await joost.writeNext('wacht met de huur');
    await joost.writeNext('18-12-2030');
    await joost.tap(button(joost, 'Geef dit antwoord'));
    await seen(joost, 'De corporatie wacht tot de regeling er is.');
  },
};

export const looks: Task = {
  name: 'find out who looked in the file, and why',
  who: 'samira',
  do: async (samira) => {
    await samira.tap(link(samira, 'Wie keek'));
    await heading(samira, /Wie keek/);
    await seen(samira, 'Anouk Verhoeven');
  },
};

export const attainment: Task = {
  name: 'read what was attained in the last closed quarter',
  who: 'maaike',
  do: async (maaike) => {
    const period = maaike.page.getByLabel('Periode');
    const [, last = ''] = await period.getByRole('option').allInnerTexts();
    await maaike.pick(period, last);
    await maaike.page.waitForURL(/periode=\d{4}-q\d/);
    await maaike.page
      .getByRole('heading', { level: 2, name: /doelen/i })
      .first()
      .waitFor();
  },
};

export const addColleague: Task = {
  name: 'add a colleague and print the code',
  who: 'bas',
  do: async (bas) => {
    await bas.tap(link(bas, 'Iemand toevoegen'));
    await bas.write(field(bas, 'Voornaam en achternaam'), 'Ellis de Boer');
    await bas.pick(bas.page.getByLabel('Rol', { exact: true }), 'gezinswerker');
    await bas.pick(field(bas, /^Organisatie/), 'Cumulus');
    await bas.tap(button(bas, 'Iemand toevoegen'));
    await heading(bas, 'Ellis de Boer');
    await bas.tap(button(bas, 'Maak een code'));
    await bas.page.getByRole('region', { name: /^Code voor/ }).waitFor();
  },
};
