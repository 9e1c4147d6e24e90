// What the paper itself says, beside the words of the family.
import { sayDay, sayList, sayNumbers } from './say.ts';

const day = (on: string): string => sayDay(on, 'nl');
const goals = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'doel' : 'de doelen'} ${sayNumbers(numbers, 'nl')}`;
const of = (count: number, all: number, one: string, more: string): string =>
  count === all ? `${all === 1 ? `de enige ${one}` : `alle ${all} ${more}`}` : `${count} van de ${all} ${more}`;

export const inDutch = {
  title: (family: string) => `Het plan van gezin ${family}`,
  state: {
    agreed: (version: number, on: string) => `Versie ${version}. Afgesproken op ${day(on)}.`,
    proposed: (version: number, on: string) => `Versie ${version}. Nog niet afgesproken. Voorgelegd op ${day(on)}.`,
    refused: (version: number, on: string) =>
      `Versie ${version}. Niet afgesproken: iemand wilde het anders. Voorgelegd op ${day(on)}.`,
    superseded: (version: number, on: string) =>
      `Versie ${version}. Nooit afgesproken: er kwam een nieuwere. Voorgelegd op ${day(on)}.`,
  },
  saidYes: (names: readonly string[]) => `Akkoord: ${sayList(names, 'nl')}.`,
  parts: { goals: 'Doelen', people: 'Mensen', agreements: 'Afspraken', leftOut: 'Niet op dit papier' },
  goal: (number: number, who: string) => `Doel ${number} · ${who}`,
  together: 'samen gezegd',
  must: 'dit moet',
  imposedBy: 'Bepaald door: ',
  because: 'Waarom: ',
  smart: 'Zo zien we of het lukt: ',
  until: (on: string) => `Tot ${day(on)}.`,
  start: 'Start.',
  aim: 'Dit willen we halen:',
  now: (on: string) => `Nu, ${day(on)}:`,
  stairs: (reached: string | undefined) =>
    reached === undefined
      ? 'Trap met vijf treden. Nog geen score.'
      : `Trap met vijf treden. Begonnen op trede 0, nu op trede ${reached}.`,
  near: {
    family: 'gezin',
    worker: 'gezinswerker',
    'own-circle': 'eigen kring',
    organisation: 'organisatie',
    supervisor: 'leest mee',
  },
  helps: (numbers: readonly number[]) => `doet iets voor ${goals(numbers)}`,
  reads: 'leest mee',
  heads: ['Wie', 'Wat', 'Wanneer', 'Bij doel'],
  before: (on: string) => `voor ${day(on)}`,
  done: (on: string) => `gedaan op ${day(on)}`,
  open: 'nog te doen',
  none: {
    goals: 'Er staan geen doelen in deze versie.',
    people: 'Er staan nog geen mensen in deze versie.',
    agreements: 'Er is nog niets afgesproken.',
  },
  meeting: (on: string, at: string | undefined, where: string | undefined) =>
    [
      `Volgende afspraak: ${sayDay(on, 'nl', 'weekday')}`,
      ...(at ? [` om ${at.replace(':', '.')} uur`] : []),
      ...(where ? [`, ${where}`] : []),
      '.',
    ].join(''),
  leftOut: {
    lead: 'Dit staat niet op dit papier. Het staat wel in Greep:',
    saidYes: 'Wie akkoord gaf.',
    smart: (numbers: readonly number[]) => `Hoe we zien of het lukt, bij ${goals(numbers)}.`,
    levels: (numbers: readonly number[]) => `De trap van ${goals(numbers)}.`,
    because: (numbers: readonly number[]) => `Waarom het moet, bij ${goals(numbers)}.`,
    goals: (numbers: readonly number[], all: number) =>
      `${numbers.length} van de ${all} doelen, met alles wat erbij hoort: ${goals(numbers)}.`,
    people: (count: number, all: number) => `Mensen: ${of(count, all, 'persoon', 'personen')}.`,
    agreements: (count: number, all: number) => `Afspraken: ${of(count, all, 'afspraak', 'afspraken')}.`,
    reach: 'Hoe u de gezinswerker bereikt.',
  },
  unprintable: 'Waar ⬜ staat, kan een teken niet worden gedrukt. In Greep staat het wel.',
  foot: (version: number, on: string) => `Versie ${version} · gedrukt op ${day(on)}`,
  family: (name: string) => `Gezin ${name}`,
  page: (number: number, of: number) => `blad ${number} van ${of}`,
} as const;
