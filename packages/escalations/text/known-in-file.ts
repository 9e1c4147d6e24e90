// What a file knows and no text outside may say: who is in it and around it, where they live, and when they were born.
import type { Day } from '@greep/kernel';
import type { BottleneckFile } from '../file/bottleneck-file.ts';
import { workerOf } from '../file/bottleneck-file.ts';
import { kinshipWords, workEndings } from './ordinary-words.ts';
import { plainly, wordsIn } from './words-in.ts';

export type NameKind = 'name-of-family' | 'name-of-professional' | 'name-of-network';

/** A name as somebody wrote it in the file, such as `Samira Bouzid`. */
export type KnownName = { readonly kind: NameKind; readonly name: string };

export type KnownInFile = {
  readonly names: readonly KnownName[];
  readonly places: readonly string[];
  readonly birthDays: readonly Day[];
  /** Digits only. */
  readonly numbers: readonly string[];
  readonly providerNames: readonly string[];
};

const named = (kind: NameKind, names: readonly (string | undefined)[]): KnownName[] =>
  [...new Set(names)].flatMap((name) => (name ? [{ kind, name }] : []));

/** From a text such as `oma Fatiha en de wijkagent` only what is written as a name. */
const namesIn = (text: string): string[] =>
  wordsIn(text)
    .filter(({ isCapital, plain }) => isCapital && !kinshipWords.has(plain) && !workEndings.test(plain))
    .map(({ start, end }) => text.slice(start, end));

const familyNames = ({
  family,
  members,
  formerMembers,
  trajectory,
  referral,
}: BottleneckFile): (string | undefined)[] => [
  ...namesIn(family.name),
  ...namesIn(trajectory.value.familyName),
  ...[...members, ...formerMembers].map(({ value }) => value.name),
  ...(referral?.content.people.map(({ name }) => name) ?? []),
];

const professionals = (file: BottleneckFile): (string | undefined)[] => {
  const { trajectory, supervisors, referral, contacts, versions } = file;
  const introducer = referral?.content.introducer;
  return [
    workerOf(trajectory.value)?.name,
    ...supervisors.map(({ name }) => name),
    referral?.referrerName,
    ...(introducer?.kind === 'other' ? namesIn(introducer.name) : []),
    ...contacts.map(({ value }) => value.workerName),
    ...versions.map(({ value }) => value.proposedBy.name),
  ];
};

const networkNames = ({ actions, versions, shares }: BottleneckFile): string[] => {
  const readers = [...versions.flatMap(({ value }) => value.readers), ...shares.map(({ value }) => value.reader)];
  return [
    ...readers.map(({ name }) => name),
    ...actions.map(({ value }) => value.who),
    ...versions.flatMap(({ value }) => value.actions.map(({ who }) => who)),
  ].flatMap(namesIn);
};

const digitsOf = (text: string | undefined): string[] => {
  const digits = text?.replace(/\D/g, '') ?? '';
  return digits.length >= 6 ? [digits] : [];
};

export const knownInFile = (file: BottleneckFile): KnownInFile => {
  const { family, members, formerMembers, referral, rhythm, trajectory } = file;
  const people = [...members, ...formerMembers].map(({ value }) => value);
  const { appointment } = rhythm.value;
  return {
    names: [
      ...named('name-of-family', familyNames(file)),
      ...named('name-of-professional', professionals(file)),
      ...named('name-of-network', networkNames(file)),
    ],
    places: [family.place, referral?.content.place, appointment.where].flatMap((place) =>
      place ? [plainly(place)] : [],
    ),
    birthDays: [...people, ...(referral?.content.people ?? [])].flatMap(({ born }) => born ?? []),
    numbers: [...digitsOf(referral?.content.contact.phone), ...digitsOf(appointment.reach)],
    providerNames: [trajectory.value.providerName],
  };
};
