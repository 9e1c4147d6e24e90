// From a referral to a family that met its worker.
import type { Task } from '../task.ts';
import { box, button, field, link, radio, seen } from './on-screen.ts';

const concerns = 'De ochtenden lopen vast en de post blijft dicht. Samira slaapt slecht.';

export const refer: Task = {
  name: 'refer a family',
  who: 'roel',
  do: async (roel) => {
    const { page } = roel;
    await roel.tap(button(roel, 'Meld een gezin aan'));
    await roel.write(field(roel, 'Naam van het gezin'), 'Bouzid');
    const mother = page.getByRole('group', { name: /^Persoon/ }).first();
    await roel.write(mother.getByLabel('Naam'), 'Samira Bouzid');
    await roel.tap(mother.getByRole('radio', { name: 'ouder' }));
    await roel.tap(mother.getByRole('radio', { name: 'ja', exact: true }));
    await roel.write(field(roel, 'Wat zijn de zorgen?'), concerns);
    await roel.tap(radio(roel, 'ja, het is vrijwillig'));
    await roel.tap(radio(roel, 'ik'));
    await roel.tap(radio(roel, 'ja, zij weten het'));
    await roel.tap(box(roel, 'bellen'));
    await roel.tap(button(roel, 'Verder naar de controle'));
    await roel.tap(button(roel, 'Stuur naar de toetser'));
    await seen(roel, 'De aanmelding is verstuurd.');
  },
};

export const accept: Task = {
  name: 'accept a referral for a provider with room',
  who: 'saskia',
  do: async (saskia) => {
    await saskia.tap(link(saskia, 'Beoordeel'));
    await saskia.tap(radio(saskia, /^Neem aan/));
    await saskia.tap(radio(saskia, /^Cumulus/));
    await saskia.tap(button(saskia, 'Neem aan en stuur naar Cumulus'));
    await seen(saskia, 'U nam de aanmelding aan.');
  },
};

export const choose: Task = {
  name: 'choose a worker with room',
  who: 'joost',
  do: async (joost) => {
    await joost.tap(link(joost, 'Kies gezinswerker'));
    await joost.tap(radio(joost, /^Anouk/));
    await joost.tap(button(joost, 'Kies deze gezinswerker'));
    await seen(joost, 'Anouk Verhoeven');
  },
};

export const meet: Task = {
  name: 'record the first meeting',
  who: 'anouk',
  do: async (anouk) => {
    await anouk.tap(link(anouk, /^Bouzid$/));
    await anouk.tap(link(anouk, 'Leg de eerste ontmoeting vast'));
    await anouk.tap(radio(anouk, 'De verwijzer'));
    await anouk.tap(box(anouk, 'Het gezin maakt het eigen plan'));
    await anouk.tap(button(anouk, 'Leg de ontmoeting vast'));
    await link(anouk, 'Begin het gesprek').waitFor();
  },
};
