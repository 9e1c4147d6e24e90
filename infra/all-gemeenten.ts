// Settings for gemeenten that have not joined yet, made from the public facts alone: to see what all 342 together would be.
// Whoever joined keeps the own, reviewed file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GemeenteSettings } from './gemeente.ts';
import { readGemeenten } from './read-gemeenten.ts';

export type GemeenteFacts = {
  /** CBS code of four digits. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly youthRegion: string;
};

export const readFacts = (): readonly GemeenteFacts[] =>
  readFileSync(join(import.meta.dirname, 'gemeenten-2026.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([code = '', name = '', province = '', youthRegion = '']) => ({ code, name, province, youthRegion }));

/** `Súdwest-Fryslân` becomes `sudwest-fryslan`, `'s-Hertogenbosch` becomes `s-hertogenbosch`. */
const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

const imagined = ({ code, name }: GemeenteFacts): GemeenteSettings => {
  const slug = slugOf(name.normalize('NFD').replace(/\p{M}/gu, ''));
  return GemeenteSettings.parse({
    ...{ code: `gm${code}`, slug, name, hosts: [`${slug}.greep.example`] },
    issuers: [
      {
        id: 'staff',
        label: 'Werk bij gemeente of organisatie',
        issuer: `https://login.${slug}.example`,
        clientId: 'greep',
        acr: { 'urn:greep:acr:password': 'low', 'urn:greep:acr:two-factor': 'substantial' },
      },
      {
        id: 'inhabitants',
        label: 'DigiD',
        issuer: 'https://broker.inwoners.example',
        clientId: `greep-${slug}`,
        acr: {
          'http://eidas.europa.eu/LoA/low': 'low',
          'http://eidas.europa.eu/LoA/substantial': 'substantial',
          'http://eidas.europa.eu/LoA/high': 'high',
        },
      },
    ],
    theme: { colours: ['#1d6579'], font: 'Commissioner', radius: 4 },
    suppressionThreshold: 10,
    alarmContact: `greep-alarm@${slug}.example`,
    monthlyBudgetUsd: 100,
  });
};

/** The first so many in the order of their codes; those that joined come first, so that a small number holds them. */
export const allGemeenten = (howMany: number): readonly GemeenteSettings[] => {
  const joined = readGemeenten();
  const others = readFacts()
    .filter(({ code }) => !joined.some((own) => own.code === `gm${code}`))
    .toSorted((one, other) => one.code.localeCompare(other.code));
  if (howMany < 1 || howMany > joined.length + others.length)
    throw new Error(`There are ${joined.length + others.length} gemeenten, so ask for 1 to that many.`);
  return [...joined, ...others.map(imagined)].slice(0, howMany);
};
