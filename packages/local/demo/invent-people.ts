// Who a family of the demo consists of, by chance that is always the same, and how its texts are filled in.
import type { FamilyPerson } from './family-story.ts';
import type { Wanted } from './invent-family.ts';
import { childNames, parentNames } from './invented-names.ts';
import type { Chance } from './seeded.ts';

export type Cast = {
  readonly people: readonly [FamilyPerson, FamilyPerson, ...FamilyPerson[]];
  readonly wanted: Wanted;
};

export const inventPeople = (name: string, chance: Chance): Cast['people'] => {
  const parent = { name: `${chance.among(parentNames)} ${name}`, relation: 'parent', hasAuthority: true } as const;
  const [first = '', second = ''] = chance.some(childNames, 2);
  const age = chance.from(3, 10);
  const child = { name: `${first} ${name}`, relation: 'youth', age } as const;
  const isTeen = chance.from(1, 4) === 1;
  const other = {
    name: `${second} ${name}`,
    relation: 'youth',
    age: isTeen ? chance.from(14, 17) : chance.from(1, 9),
  } as const;
  return [{ ...parent, age: chance.from(28, 46) }, child, ...(chance.from(1, 3) > 1 ? [other] : [])];
};

const firstNameOf = ({ name }: FamilyPerson): string => name.split(' ')[0] ?? name;

export const filler =
  ({ people: [parent, child], wanted }: Cast) =>
  (text: string): string =>
    text
      .replaceAll('{ouder}', firstNameOf(parent))
      .replaceAll('{kind}', firstNameOf(child))
      .replaceAll('{werker}', wanted.worker.firstName);

/** Everybody with a say of its own at the time; somebody of twelve now may have been eleven then. */
export const answering = ({ people }: Cast): readonly string[] =>
  people
    .filter(({ hasAuthority, age, relation }) => hasAuthority || (relation === 'youth' && age >= 14))
    .map(({ name }) => name);
