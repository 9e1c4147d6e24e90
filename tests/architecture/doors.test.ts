import { describe, expect, test } from 'vitest';
import { checkDoors } from './check-doors.ts';
import { allSources } from './project-files.ts';
import { domainRooms, rooms } from './rooms.ts';

const planted = (folder: string, text: string) => checkDoors({ path: `${folder}/planted.ts`, text });

const greepPackages = [
  ...['kernel', 'access', 'events', 'store', 'verbs', 'http', 'session', 'serving', 'local', 'web'],
  ...['people', 'referrals', 'care', 'plans', 'escalations', 'reporting', 'knowledge'],
  ...['fn-admin', 'fn-care', 'fn-carriers', 'fn-plans', 'fn-referrals', 'fn-session'],
].map((name) => `@greep/${name}`);

const outsiders = [
  '@aws-sdk/client-dynamodb',
  'hono',
  '@middy/core',
  'aws-cdk-lib',
  'react',
  'openid-client',
  'oidc-provider',
  'zod/mini',
];

const allows = (folder: string, specifier: string): boolean => {
  const patterns = rooms[folder]?.imports ?? [];
  return patterns.some((p) => p === specifier || (p.endsWith('/**') && specifier.startsWith(p.slice(0, -2))));
};

describe('every source keeps to the doors of its room', () => {
  test('no import in the project breaks the table of rooms', () => {
    expect(allSources.length).toBeGreaterThan(30);
    expect(allSources.flatMap(checkDoors)).toEqual([]);
  });
});

describe.each(Object.keys(rooms))('a breach planted in %s is caught', (folder) => {
  test('every package of the house and many a stranger is refused unless the table lists it', () => {
    for (const specifier of [...greepPackages, ...outsiders]) {
      const expected = allows(folder, specifier)
        ? []
        : [`${folder}/planted.ts:1 ${folder} may not import ${specifier}`];
      expect(planted(folder, `import { x } from '${specifier}';`)).toEqual(expected);
    }
  });

  test('a path that climbs out of the room', () => {
    const up = '../'.repeat(folder.split('/').length);
    expect(planted(folder, `import { x } from '${up}packages/local/engine.ts';`)).toHaveLength(1);
    expect(planted(folder, `import { x } from './beside.ts';`)).toEqual([]);
  });
});

describe('every way of importing is seen', () => {
  test.each([
    `import { x } from 'hono';`,
    `import x from "hono";`,
    `import * as x from 'hono';`,
    `import x, { y } from 'hono';`,
    `import {\n  x,\n  type Y,\n} from 'hono';`,
    `import type { X } from 'hono';`,
    `import 'hono';`,
    `export * from 'hono';`,
    `export * as x from 'hono';`,
    `export { x } from 'hono';`,
    `export type { X } from 'hono';`,
    `const x = await import('hono');`,
    'const x = await import(`hono`);',
    `const x = require('hono');`,
    `type X = import('hono').Hono;`,
    `/* why */ import { x } /* not */ from 'hono';`,
    'const a = `${await import("hono")}`;',
    `const a = /'/; import { x } from 'hono';`,
  ])('%s', (text) => {
    expect(planted('packages/people', text)).toHaveLength(1);
  });

  test.each([
    `// import { x } from 'hono';`,
    `/* import 'hono'; */`,
    `const text = "import { x } from 'hono'";`,
    'const text = `import x from "hono"`;',
  ])('%s is no import', (text) => {
    expect(planted('packages/people', text)).toEqual([]);
  });
});

describe('the laws that carry meaning', () => {
  test('knowledge never imports care, nor any room that holds a family', () => {
    for (const holder of ['care', 'plans', 'referrals', 'escalations', 'people']) {
      expect(planted('packages/knowledge', `import type { X } from '@greep/${holder}';`)).toHaveLength(1);
    }
  });

  test('reporting reads only events', () => {
    for (const holder of ['care', 'plans', 'referrals', 'escalations', 'people']) {
      expect(planted('packages/reporting', `import { x } from '@greep/${holder}';`)).toHaveLength(1);
    }
    expect(planted('packages/reporting', `import { x } from '@greep/events';`)).toEqual([]);
  });

  test('no domain room knows AWS or HTTP', () => {
    for (const folder of Object.keys(domainRooms)) {
      expect(planted(folder, `import { x } from '@aws-sdk/client-dynamodb';`)).toHaveLength(1);
      expect(planted(folder, `import { x } from 'hono';`)).toHaveLength(1);
    }
  });

  test('the browser takes types from the rooms, never code', () => {
    expect(planted('packages/web', `import type { X } from '@greep/plans';`)).toEqual([]);
    expect(planted('packages/web', `import { type X } from '@greep/plans';`)).toHaveLength(1);
    expect(planted('packages/web', `import { x } from '@greep/fn-plans';`)).toHaveLength(1);
    expect(planted('packages/web', `import type { X } from '../../functions/plans/routes.ts';`)).toEqual([]);
    expect(planted('packages/web', `import { x } from '../../functions/plans/routes.ts';`)).toHaveLength(1);
    expect(planted('packages/web', `import { z } from 'zod';`)).toHaveLength(1);
  });

  test('infra reads two modules of data and no other file of the house', () => {
    expect(planted('infra', `import { planes } from '../packages/store/planes.ts';`)).toEqual([]);
    expect(planted('infra', `import { Gemeente } from '../packages/kernel/gemeente.ts';`)).toEqual([]);
    expect(planted('infra', `import { put } from '../packages/store/port.ts';`)).toHaveLength(1);
    expect(planted('infra', `import { x } from '@greep/plans';`)).toHaveLength(1);
  });

  test('a room without a row in the table is refused whole', () => {
    expect(planted('packages/attic', '')).toHaveLength(1);
  });

  test('functions never import each other', () => {
    expect(planted('functions/plans', `import { x } from '@greep/fn-care';`)).toHaveLength(1);
    expect(planted('functions/plans', `import { x } from '../care/index.ts';`)).toHaveLength(1);
  });
});
