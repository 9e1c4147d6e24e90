// The journeys of both gemeenten through the deployed API: the same program as on one machine, pointed elsewhere.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, gemeenten, startApiWorld } from '../api/api-world.ts';
import { openDeployed } from './open-deployed.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await startApiWorld(openDeployed);
});
afterAll(() => world?.stop());

describe('from a referral to an agreed plan, and a bottleneck up to the nation', () => {
  test.each(gemeenten)('in %s', (gemeente) => {
    const homes = world.households.filter((home) => home.gemeente === gemeente);
    expect(homes.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D', 'S', 'Q', 'X']);
    expect(homes.filter(({ familyId }) => familyId)).toHaveLength(4);
    expect(homes.filter(({ ladderId }) => ladderId)).toHaveLength(3);
    expect(homes.find(({ key }) => key === 'Q')?.nationalId).toBeDefined();
  });
});
