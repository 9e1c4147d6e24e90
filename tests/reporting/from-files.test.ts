// From what a worker records in a file to the figures: everything that leaves a file is understood, and counted by its days.
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { recordContact } from '@greep/care';
import { dayOf } from '@greep/kernel';
import { publishFigures } from '@greep/reporting';
import { tableName } from '@greep/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRows } from '../../packages/local/recount/facts.ts';
import { recountPeriod } from '../../packages/local/recount/recount-report.ts';
import { aFamilyToEvaluate } from '../support/an-evaluation.ts';
import { aReportedBottleneck } from '../support/bottleneck-story.ts';
import { utrecht } from '../support/engine.ts';
import { viewOf } from '../support/story.ts';
import { cumulus, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
  const family = await aFamilyToEvaluate(world);
  viewOf(await family.evaluate());
  const visit = { kind: 'visit', minutes: 90, sentence: 'Samen gegeten.' };
  viewOf(await family.ask(recordContact, world.people.worker, visit));
  await aReportedBottleneck(world, family);
  while ((await world.carry()) > 0);
});
afterAll(() => world.stop());

const publish = async (moment: string) => {
  world.clock.set(moment);
  return publishFigures({
    ...{ store: world.storeFor('publish-figures'), today: dayOf(world.clock.now()) },
    ...{ threshold: 5, run: moment, nameOf: async () => 'Cumulus' },
  });
};

/** What the recount found in the row of the provider, figure by figure, and whether each was published so. */
const countedIn = async (period: string) => {
  const recounted = await recountPeriod(readRows(world.engine.client, utrecht), period);
  const [first] = recounted.ok ? recounted.value : [];
  const lines = first?.recount.lines ?? [];
  const found = lines
    .filter(
      ({ row, recounted: value, published }) =>
        [cumulus, 'debts-and-money', 'supervisor'].includes(row) && value !== '0' && published === 'below',
    )
    .map(({ table, group, column, recounted: value }) => `${table} ${group} ${column} ${value}`);
  return { faults: first?.recount.faults, isEqual: lines.every(({ isEqual }) => isEqual), found };
};

describe('a family in its first quarter', () => {
  test('is counted where it is, by the days on which things happened', async () => {
    expect(await publish('2027-01-08T05:00:00.000Z')).toMatchObject([{ period: '2026-q4' }, { period: 'running' }]);
    expect(await countedIn('2026-q4')).toEqual({
      ...{ faults: [], isEqual: true },
      found: [
        'caseload families under-way 1',
        'caseload families total 1',
        'lead-times accepted families 1',
        'lead-times met families 1',
        'lead-times planned families 1',
        'lead-times planned within-agreement 1',
        'attainment own two 1',
        'attainment own two-or-more 1',
        'attainment own forward 1',
        'attainment own total 1',
        'attainment safety one 1',
        'attainment safety forward 1',
        'attainment safety total 1',
        'hours families hours-per-week 0.1',
        'hours families hours-per-family 1.5',
        'bottleneck-themes bottlenecks reported 1',
        'ladder bottlenecks open 1',
        'ladder bottlenecks open-days 21',
      ],
    });
  });

  test('leaves nothing of itself in a report: no id, no name and no word', async () => {
    const { Items = [] } = await world.engine.client.send(
      new QueryCommand({
        TableName: tableName(utrecht, 'reports'),
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: 'PUBLISHED#2026-q4' } },
      }),
    );
    const ids = JSON.stringify(Items).match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
    expect(new Set(ids)).toEqual(new Set([cumulus]));
    expect(JSON.stringify(Items)).not.toMatch(/Bouzid|Samira|gordijnen|Kredietbank/);
  });
});
