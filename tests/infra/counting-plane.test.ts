import { expect, it } from 'vitest';
import type { Asked } from './is-allowed.ts';
import { ask, counting, everyAction, indexNames, keys, tables } from './plane-rights.ts';

it('whoever counts deadlines gets a number of three agendas, and no row, whatever it asks', () => {
  const places = [...tables, ...tables.flatMap((table) => indexNames.map((index) => `${table}/index/${index}`))];
  const may = (more: Asked['context']): readonly string[] =>
    keys.flatMap((key) =>
      places.flatMap((place) =>
        everyAction
          .filter((action) => ask('count-deadlines', { place, action, key, more }))
          .map((action) => `${action} ${place} ${key}`),
      ),
    );
  expect(may(counting('gsi1'))).toEqual([
    'dynamodb:Query greep-gm0344-care/index/gsi1 LADDER#doorbraakteam1',
    'dynamodb:Query greep-gm0344-care/index/gsi1 LADDER#policyTeam1',
    'dynamodb:Query greep-national/index/gsi1 NATION#open1',
  ]);
  for (const rows of ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES'])
    expect(may({ ...counting('gsi1'), 'dynamodb:Select': rows })).toEqual([]);
  expect(may({ 'dynamodb:Attributes': ['gsi1pk', 'gsi1sk'] })).toEqual([]);
  // nor where nothing says what is named
  expect(may({ 'dynamodb:Select': 'COUNT' })).toEqual([]);
  // who may count by words finds out by asking what a row says
  expect(may(counting('gsi1', 'data'))).toEqual([]);
});
