// Histories of facts: what each aggregate added over time, put right now and then, told late, twice and in disorder.
import type { DomainEvent } from '@greep/events';
import { type Contributions, contributionKindNames, factOf, keepContributions } from '@greep/reporting';
import type { Derived, Store } from '@greep/store';
import { anEvent } from '../events/an-event.ts';
import { anId } from '../support/clock.ts';
import { aWorld, type World } from './a-world.ts';
import type { Chance } from './chance.ts';

/** Every version that an aggregate ever had; the last one is what holds. */
const versionsOf = (world: World, corrections: number): readonly Contributions[] => [
  ...Array.from({ length: corrections }, (_, at) => aWorld({ ...world, seed: world.seed + 1 + at })),
  aWorld(world),
];

export type History = { readonly events: readonly DomainEvent[]; readonly truth: Contributions };

/** Each aggregate skips some corrections, and its numbers have gaps, since its file has other changes too. */
export const historyOf = (world: World, corrections: number, chance: Chance): History => {
  const versions = versionsOf(world, corrections);
  const truth = aWorld(world);
  let id = 0;
  const events = contributionKindNames.flatMap((kind) =>
    truth[kind].flatMap(({ key }) => {
      let number = 0;
      return versions.flatMap((version, at) => {
        const data = version[kind].find((each) => each.key === key);
        const isSkipped = at < versions.length - 1 && chance.happens(0.4);
        if (!data || isSkipped) return [];
        number += 1 + chance.upTo(3);
        id += 1;
        return [anEvent(number, { id: anId(id), type: factOf(kind), aggregate: `FAMILY#${key}`, data })];
      });
    }),
  );
  return { events, truth };
};

/** In any order, some of them more than once. */
export const toldInDisorder = (events: readonly DomainEvent[], chance: Chance): readonly DomainEvent[] => {
  const told = events.flatMap((event) => Array.from({ length: 1 + chance.upTo(2) }, () => event));
  return told
    .map((event) => ({ event, at: chance.upTo(1_000_000) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ event }) => event);
};

/** One fact for each contribution, told once and in order. */
export const factsOf = (world: Contributions): readonly DomainEvent[] =>
  contributionKindNames.flatMap((kind, at) =>
    world[kind].map((data, index) =>
      anEvent(1, {
        ...{ id: anId(at * 100_000 + index + 1), type: factOf(kind), aggregate: `FAMILY#${data.key}` },
        data: Object.fromEntries(Object.entries(data)),
      }),
    ),
  );

/** All contributions at once, as the carrier would have kept them. */
export const keepAll = async (store: Store, world: Contributions): Promise<void> => {
  const rows: Derived[] = [];
  const kept: Store = { ...store, keepNewest: async (each) => void rows.push(...each) };
  const carrier = keepContributions(() => kept);
  for (const event of factsOf(world)) await carrier.carry(event);
  for (let at = 0; at < rows.length; at += 100) await store.keepNewest(rows.slice(at, at + 100));
};
