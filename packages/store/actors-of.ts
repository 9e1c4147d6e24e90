// Everybody who ever changed something in a partition, from its audit chain: by id, never by name.
import { PersonId } from '@greep/kernel';
import { ChainEntry, chainPk } from './chain.ts';
import type { Store } from './port.ts';
import { queryAll } from './read.ts';
import type { Shelf } from './shelf.ts';

/** Far more than a file gathers in twenty years. */
const mostEntries = 50_000;

export const actorsOf =
  (shelf: Shelf): Store['actorsOf'] =>
  async (aggregate) => {
    const pk = chainPk(aggregate);
    shelf.guard.allow('trail', 'query', pk);
    const items = await queryAll(
      shelf,
      {
        TableName: shelf.table('trail'),
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: pk } },
      },
      mostEntries,
    );
    const acted = items.map(({ data }) => ChainEntry.parse(JSON.parse(data?.S ?? '')).actor.personId);
    return [...new Set(acted)].flatMap((id) => PersonId.safeParse(id).data ?? []);
  };
