import type { Plane } from '@greep/store/planes';
import { describe, expect, it } from 'vitest';
import { ask, everyAction, indexNames, keys, planeNames, session, tables } from './plane-rights.ts';

describe('what a bottleneck may not give away', () => {
  const everyPlace = [...tables, ...tables.flatMap((table) => indexNames.map((index) => `${table}/index/${index}`))];
  const reachedBy = (plane: Plane, found: readonly string[], places = everyPlace) =>
    found.flatMap((key) =>
      places.flatMap((place) =>
        everyAction.filter((action) => ask(plane, { place, action, key })).map((action) => `${action} ${place} ${key}`),
      ),
    );
  const ofFamily = keys.filter((key) =>
    /^(FAMILY|REFERRAL|BOTTLENECK-LINK|INVITATION|ACCESS|CHAIN#FAMILY|WORKER|FAMILIES-OF|WAITING|PROVIDER)/.test(key),
  );

  it('the doorbraak role can reach no family, and no way back to one', () => {
    expect(ofFamily.length).toBeGreaterThan(8);
    expect(reachedBy('doorbraak', ofFamily)).toEqual([]);
    expect(ask('doorbraak', { place: 'greep-gm0344-care', action: 'dynamodb:GetItem', key: 'DOORBRAAK#1' })).toBe(true);
  });

  it('the link back to a family is written by the care plane and read by one carrier', () => {
    const readers = planeNames.filter((plane) =>
      ask(plane, { place: 'greep-gm0344-care', action: 'dynamodb:GetItem', key: 'BOTTLENECK-LINK#1' }),
    );
    expect(readers).toEqual(['carry-answer-to-care']);
  });

  it('the national function reaches no gemeente', () => {
    const towns = everyPlace.filter((place) => !place.startsWith('greep-national'));
    for (const tags of [session('national', 'national'), session('gm0344', 'national')]) {
      const reached = keys.filter((key) =>
        towns.some((place) => everyAction.some((action) => ask('national', { place, action, key }, tags))),
      );
      expect(reached).toEqual([]);
    }
  });

  it('a session of a gemeente reaches no row of the nation, whatever its plane', () => {
    for (const plane of planeNames) {
      const reached = keys.filter((key) =>
        everyAction.some((action) => ask(plane, { place: 'greep-national', action, key }, session('gm0344', plane))),
      );
      expect(reached).toEqual([]);
    }
  });

  it('the chains of the nation are never deleted or changed by anybody, and read by who anchors them', () => {
    const reached = reachedBy('anchor-chains', ['CHAIN#NATIONAL#1', 'CHAINS#1'], ['greep-national']);
    expect(reached.filter((right) => !right.startsWith('dynamodb:Query '))).toEqual([]);
    for (const plane of planeNames.filter((name) => name !== 'anchor-chains')) {
      const reached = reachedBy(plane, ['CHAIN#NATIONAL#1', 'CHAINS#1'], ['greep-national']);
      expect(reached.filter((right) => /Delete|Update|Batch|Query|Get/.test(right))).toEqual([]);
    }
  });
});
