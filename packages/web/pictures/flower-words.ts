// What the flower shows, in words: its label and its table say the same.
import type { Say } from '../text/use-text.ts';
import { type FlowerData, type FlowerPerson, inOrder } from './flower-layout.ts';
import type { PictureRows } from './picture-table.tsx';

type Words = Say<'pictures'>;

const namesOf = (people: readonly FlowerPerson[], t: Words): string =>
  people.length === 0 ? t('flower.nobody') : people.map(({ name }) => name).join(', ');

export const flowerLabel = ({ family, worker, people }: FlowerData, t: Words): string => {
  const own = people.filter(({ kind }) => kind === 'own');
  const org = people.filter(({ kind }) => kind === 'org');
  return [
    t('flower.label', { family }),
    worker !== undefined && t('flower.label.worker', { worker }),
    t('flower.label.own', { count: own.length, names: namesOf(own, t) }),
    t('flower.label.org', { count: org.length, names: namesOf(org, t) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
};

/** `gewoon contact · geeft kracht`; nothing while nobody said so. */
export const contactOf = ({ tie, effect }: FlowerPerson, t: Words): string =>
  [tie !== undefined && t(`flower.tie.${tie}`), effect !== undefined && t(`flower.effect.${effect}`)]
    .filter((part) => part !== false)
    .join(' · ');

export const flowerRows = ({ people }: FlowerData, t: Words): PictureRows => {
  const hasContact = people.some(({ tie, effect }) => tie ?? effect);
  return {
    columns: [
      t('flower.column.name'),
      t('flower.column.role'),
      t('flower.column.kind'),
      ...(hasContact ? [t('flower.column.contact')] : []),
    ],
    rows: inOrder(people).map((person) => [
      person.name,
      person.role ?? '',
      t(`flower.kind.${person.kind}`),
      ...(hasContact ? [contactOf(person, t)] : []),
    ]),
  };
};
