import type { ReactNode } from 'react';
import { Flower } from '../../../pictures/flower.tsx';
import type { FlowerPerson } from '../../../pictures/flower-layout.ts';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const family = { family: s.family, members: [s.mother], worker: s.worker };
  const people: readonly FlowerPerson[] = [
    { name: s.grandmother, kind: 'own', role: s.grandmotherRole, tie: 'strong', effect: 'gives' },
    { name: s.friend, kind: 'own', role: s.friendRole, tie: 'strong', effect: 'gives' },
    { name: s.trainer, kind: 'own', role: s.trainerRole, tie: 'normal', effect: 'both' },
    { name: s.bank, kind: 'org', role: s.bankRole, tie: 'loose', effect: 'costs' },
    { name: s.school, kind: 'org', role: s.schoolRole, tie: 'normal', effect: 'gives' },
  ];
  const many = Array.from(
    { length: 16 },
    (_, index): FlowerPerson => ({
      name: `${s.name} ${index + 1}`,
      kind: index < 6 ? 'own' : 'org',
    }),
  );
  return (
    <>
      <State name="with ties, and what they give or cost">
        <Flower flower={{ ...family, people }} />
      </State>
      <State name="nobody yet">
        <Flower flower={{ ...family, people: [] }} />
      </State>
      <State name="above twelve">
        <Flower flower={{ ...family, people: many }} />
      </State>
    </>
  );
};
