// Of each role its home and its main deed: what is looked at most closely.
import type { Strained } from '../browser/strain-pages.ts';

const site = 'utrecht';
const family = '/gezinnen/:family';

export const mainPages: readonly Strained[] = [
  { site, paths: ['/inloggen', '/toegankelijkheid'] },
  {
    key: 'samira',
    site,
    paths: ['/', '/plan', '/plan/versie/2', '/plan/doel/:goal', '/mensen', '/wie-keek', '/wat-houdt-tegen/vertel'],
  },
  { key: 'fatiha', site, paths: ['/', '/kring/:family/stoppen'] },
  { key: 'ellen', site, paths: ['/'] },
  {
    key: 'anouk',
    site,
    paths: [
      '/',
      family,
      `${family}/tafel/aanpak`,
      `${family}/tafel/doelen/:goal`,
      `${family}/gesprek`,
      `${family}/evaluatie/:goal`,
      `${family}/knelpunten/nieuw`,
      `${family}/kring`,
    ],
  },
  { key: 'joost', site, paths: ['/', `${family}/knelpunten/:late`, `${family}/gezinswerker`] },
  { key: 'roel', site, paths: ['/', '/aanmeldingen/:draft', '/aanmeldingen/:draft/versturen'] },
  { key: 'saskia', site, paths: ['/', '/aanmeldingen/:sent'] },
  { key: 'hilde', site, paths: ['/', '/knelpunten/:ladder'] },
  { key: 'johan', site, paths: ['/', '/knelpunten/:policy'] },
  { key: 'peter', site, paths: ['/', '/cijfers'] },
  { key: 'lia', site, paths: ['/'] },
  { key: 'maaike', site, paths: ['/'] },
  { key: 'bas', site, paths: ['/', '/beheer/mensen/nieuw', '/beheer/mensen/:worker'] },
  { key: 'ivo', site, paths: ['/'] },
  { key: 'annet', site: 'landelijk', paths: ['/', '/knelpunten/:national'] },
  { key: 'pim', site: 'landelijk', paths: ['/'] },
];
