// Who plays in which gemeente, by the key of their persona, and the family that it is about.

const utrecht = {
  place: 'gm0344',
  admin: 'bas',
  referrer: 'roel',
  assessor: 'saskia',
  provider: 'Cumulus',
  supervisor: 'joost',
  worker: 'anouk',
  mother: 'samira',
  son: 'yassin',
  doorbraak: 'hilde',
  policyTeam: 'johan',
  projectLeader: 'peter',
  policyMaker: 'maaike',
  manager: { key: 'lia', provider: 'Stade' },
  family: { name: 'Bouzid', mother: 'Samira Bouzid', son: 'Yassin Bouzid' },
} as const;

/** The children of this family have no persona: the son signs in as their neighbour. */
const amersfoort = {
  place: 'gm0307',
  admin: 'tineke',
  referrer: 'marieke',
  assessor: 'ruud',
  provider: 'Menskrachtteam',
  supervisor: 'nadia',
  worker: 'thijs',
  mother: 'desi',
  son: 'henk',
  doorbraak: 'gerda',
  policyTeam: 'evert',
  projectLeader: 'carla',
  policyMaker: 'wim',
  manager: { key: 'margriet', provider: 'Menskrachtteam' },
  family: { name: 'Wattimena', mother: 'Desi Wattimena', son: 'Jayden Wattimena' },
} as const;

export const casts = { utrecht, amersfoort } as const;

export type TownName = keyof typeof casts;
export type Family = (typeof casts)[TownName]['family'];

export const firstNameOf = (name: string): string => name.replace(/ .*/, '');
