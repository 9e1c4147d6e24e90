// What a file knows and no text outside may say: who is in it and around it, where they live, and when they were born.
// A finding tells that a word is known. So nothing counts that whoever asks cannot read in the file: not the phone number of
// the referral, not whom it spoke of, and for the family not who was of it before.
import type { FileReader } from '@greep/care';
import type { Day } from '@greep/kernel';
import type { BottleneckFile } from '../file/bottleneck-file.ts';
import { workerOf } from '../file/bottleneck-file.ts';
import type { Naming, Weight } from './name-index.ts';
import { isRealPlace, namesInWords, placesInWords } from './names-in-words.ts';

export type NameKind = 'name-of-family' | 'name-of-professional' | 'name-of-network';

/** A name as somebody wrote it in the file, such as `Samira Bouzid`. */
export type KnownName = { readonly kind: NameKind; readonly name: string; readonly weight?: Weight };

export type KnownInFile = {
  readonly names: readonly KnownName[];
  readonly places: readonly string[];
  readonly birthDays: readonly Day[];
  readonly providerNames: readonly string[];
};

const named = (kind: NameKind, names: readonly (string | undefined)[]): KnownName[] =>
  [...new Set(names)].flatMap((name) => (name ? [{ kind, name }] : []));

const professionals = (file: BottleneckFile): (string | undefined)[] => [
  workerOf(file.trajectory.value)?.name,
  ...file.supervisors.map(({ name }) => name),
  file.referral?.referrerName,
  ...file.contacts.map(({ value }) => value.workerName),
  ...file.versions.map(({ value }) => value.proposedBy.name),
];

/** Who does something, as the family says it: somebody of its circle, or an office that may be named. */
const inActions = ({ actions, versions }: BottleneckFile): KnownName[] =>
  [...actions.map(({ value }) => value), ...versions.flatMap(({ value }) => value.actions)].flatMap(({ who, owner }) =>
    namesInWords(who, owner === 'professional' ? 'mentioned' : 'written').map((name) => ({
      kind: owner === 'professional' ? 'name-of-professional' : 'name-of-network',
      ...name,
    })),
  );

const readers = ({ versions, shares }: BottleneckFile): KnownName[] =>
  [...versions.flatMap(({ value }) => value.readers), ...shares.map(({ value }) => value.reader)].flatMap(
    ({ name, kind }) =>
      namesInWords(name, kind === 'partner' ? 'mentioned' : 'written').map((each) => ({
        kind: 'name-of-network',
        ...each,
      })),
  );

const introducers = ({ referral }: BottleneckFile): KnownName[] => {
  const introducer = referral?.content.introducer;
  if (introducer?.kind !== 'other') return [];
  return namesInWords(introducer.name, 'written').map((name) => ({ kind: 'name-of-professional', ...name }));
};

/** What this reader may hear of; without a reader all that the file holds. */
export const knownInFile = (file: BottleneckFile, reader: FileReader = 'worker'): KnownInFile => {
  const { family, rhythm, trajectory } = file;
  const isFamily = reader === 'family';
  const people = [...file.members, ...(isFamily ? [] : file.formerMembers)].map(({ value }) => value);
  const before = isFamily ? [] : people.flatMap(({ formerNames }) => formerNames ?? []);
  const meeting = placesInWords(rhythm.value.appointment.where).filter(isRealPlace);
  return {
    names: [
      ...named('name-of-family', [
        family.name,
        trajectory.value.familyName,
        ...people.map(({ name }) => name),
        ...before,
      ]),
      ...named('name-of-professional', professionals(file)),
      ...inActions(file),
      ...readers(file),
      ...introducers(file),
    ],
    places: [...new Set([...placesInWords(family.place), ...meeting])],
    birthDays: people.flatMap(({ born }) => born ?? []),
    providerNames: [trajectory.value.providerName],
  };
};

export const namingsOf = ({ names, places }: KnownInFile): readonly Naming[] => [
  ...places.map((name): Naming => ({ code: 'known-place', name })),
  ...names.map(({ kind, ...name }) => ({ code: kind, ...name })),
];
