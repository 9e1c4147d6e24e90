// Figures of an invented gemeente, published on a day of its own, so that everybody has some to ask for.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Day, type Gemeente, type OrganisationId, randomIds, systemClock } from '@greep/kernel';
import { type Contributions, keepContributions, publishFigures } from '@greep/reporting';
import { openStore, type Plane } from '@greep/store';
import { aWorld, providerId } from '../reporting/a-world.ts';
import { factsOf } from '../reporting/histories.ts';
import { organisationOf } from './cast.ts';

/** What is there to open. */
export const publishedPeriod = { period: '2026-q3', asOf: '2026-10-08' } as const;

const withProviders = (world: Contributions, providers: ReadonlyMap<string, OrganisationId>): Contributions => {
  const moved = <Value extends { readonly providerId: OrganisationId }>(values: readonly Value[]): readonly Value[] =>
    values.map((value) => ({ ...value, providerId: providers.get(value.providerId) ?? value.providerId }));
  const { trajectory, hours, plan, attainment, bottleneck } = world;
  return {
    ...{ trajectory: moved(trajectory), hours: moved(hours), plan: moved(plan) },
    ...{ attainment: moved(attainment), bottleneck: moved(bottleneck) },
  };
};

export const publishSomeFigures = async (client: DynamoDBClient, gemeente: Gemeente): Promise<void> => {
  const storeFor = (plane: Plane) =>
    openStore({ client, gemeente, plane, clock: systemClock, ids: randomIds, alarm: () => {} });
  const providers = new Map([
    [providerId(0), organisationOf(gemeente, 'cumulus')],
    [providerId(1), organisationOf(gemeente, 'stade')],
  ]);
  const world = withProviders(aWorld({ seed: 3, families: 40, providers: 2 }), providers);
  const carrier = keepContributions(() => storeFor('carry-contributions'));
  await Promise.all(factsOf(world).map((event) => carrier.carry(event)));
  await publishFigures({
    ...{ store: storeFor('publish-figures'), today: Day.parse(publishedPeriod.asOf) },
    ...{ threshold: 5, run: 'published-for-the-tests', nameOf: async () => 'Cumulus' },
  });
};
