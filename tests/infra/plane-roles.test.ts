import { type Grant, isOfNation, type Plane, planes, type RowVerb, tableNames } from '@greep/store/planes';
import { describe, expect, it } from 'vitest';
import { type FunctionEntry, functionTable } from '../../infra/function-table.ts';
import { actionsOf } from '../../infra/plane-policy.ts';
import { guardOf } from '../../packages/store/guard.ts';
import { type Asked, isAllowed } from './is-allowed.ts';
import {
  arn,
  ask,
  counting,
  everyAction,
  indexNames,
  keys,
  placeOf,
  planeNames,
  platform,
  rightsOfPlane,
  roleNamed,
  session,
  tables,
} from './plane-rights.ts';
import { rightsOf, type Statement, statementsIn } from './template.ts';

const entries: readonly FunctionEntry[] = functionTable;
const verbs: readonly RowVerb[] = ['get', 'query', 'put', 'delete'];
const ofTown = tableNames.filter((name) => name !== 'national');

const isGuarded = (allow: () => void): boolean => {
  try {
    allow();
    return false;
  } catch {
    return true;
  }
};

describe('a put that asks what stood there', () => {
  const put = (plane: Plane, place: string, key: string, answers: string): boolean =>
    ask(plane, { place, action: 'dynamodb:PutItem', key, more: { 'dynamodb:ReturnValues': answers } });

  it.each(planeNames)('%s: is for whoever may read that row', (plane) => {
    const grants: readonly Grant[] = planes[plane];
    const wrong = grants.flatMap(({ table, prefixes }) =>
      prefixes.flatMap((prefix) => {
        const key = `${prefix}1`;
        const here = grants.filter((one) => one.table === table && one.prefixes.some((begin) => key.startsWith(begin)));
        const may = (...wanted: readonly RowVerb[]) =>
          here.some((one) => wanted.every((verb) => one.verbs.includes(verb)));
        const silent = put(plane, placeOf(table), key, 'NONE') === may('put');
        const told = put(plane, placeOf(table), key, 'ALL_OLD') === may('put', 'get');
        return silent && told ? [] : [`${table} ${key}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a plane in the cloud and the same plane on one machine', () => {
  it.each(planeNames)('%s: the policy allows each row and index partition exactly when the guard does', (plane) => {
    const guard = guardOf(plane);
    const differences: string[] = [];
    for (const key of keys) {
      for (const table of tableNames) {
        for (const verb of verbs) {
          const wanted = !isGuarded(() => guard.allow(table, verb, key));
          for (const action of actionsOf[verb]) {
            if (ask(plane, { place: placeOf(table), action, key }) !== wanted)
              differences.push(`${action} ${table} ${key}`);
          }
        }
      }
      for (const index of indexNames) {
        for (const [table, place] of [
          ['care', 'greep-gm0344-care'],
          ['national', 'greep-national'],
        ] as const) {
          const may = !isGuarded(() => guard.allowCount(table, index, key));
          const read = { place: `${place}/index/${index}`, action: 'dynamodb:Query', key };
          const wanted = may || ask(plane, read);
          if (ask(plane, { ...read, more: counting(index) }) !== wanted) differences.push(`count ${index} ${key}`);
        }
        const wanted = !isGuarded(() => guard.allowIndex(index, key));
        const table = isOfNation(plane) ? 'greep-national' : 'greep-gm0344-care';
        const asked = { place: `${table}/index/${index}`, action: 'dynamodb:Query', key };
        if (ask(plane, asked) !== wanted) differences.push(`${index} ${key}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it.each(planeNames)('%s: reaches nothing of another gemeente, whatever it asks', (plane) => {
    const places = ofTown.flatMap((name) => [`greep-gm0307-${name}`, `greep-gm0307-${name}/index/gsi1`]);
    const reached = keys.flatMap((key) =>
      places.flatMap((place) => everyAction.filter((action) => ask(plane, { place, action, key }))),
    );
    expect(reached).toEqual([]);
  });

  it.each(planeNames)('%s: a session without gemeente, without plane or of another plane reaches nothing', (plane) => {
    const tagless: readonly Asked['context'][] = [
      {},
      { 'aws:PrincipalTag/gemeente': 'gm0344' },
      { 'aws:PrincipalTag/plane': plane },
      session('gm0344', 'another'),
      session('national', 'another'),
    ];
    for (const tags of tagless) {
      for (const key of keys) {
        for (const place of tables) {
          for (const action of everyAction) expect(ask(plane, { place, action, key }, tags)).toBe(false);
        }
      }
    }
  });

  it.each(planeNames)('%s: a call that names no key is refused, and so are a Scan and PartiQL', (plane) => {
    for (const place of [
      ...tables,
      ...tables.flatMap((table) => indexNames.map((index) => `${table}/index/${index}`)),
    ]) {
      for (const action of everyAction) expect(ask(plane, { place, action })).toBe(false);
      for (const action of ['dynamodb:Scan', 'dynamodb:PartiQLSelect', 'dynamodb:UpdateItem']) {
        for (const key of keys) expect(ask(plane, { place, action, key })).toBe(false);
      }
    }
  });
});

describe('what must never be reached', () => {
  const familyKeys = keys.filter((key) =>
    /^(FAMILY|REFERRAL|DOORBRAAK|INVITATION|CHAIN|ACCESS|WORKER|FAMILIES-OF|WAITING|PROVIDER|SHARD)/.test(key),
  );

  const ofFigures = ['report', 'publish-figures', 'carry-contributions'] as const;
  const reports = 'greep-gm0344-reports';
  const reachedOf = (plane: Plane, places: readonly string[], asked: readonly string[]): readonly string[] =>
    asked.flatMap((key) =>
      places.flatMap((place) =>
        everyAction.filter((action) => ask(plane, { place, action, key })).map((action) => `${action} ${place} ${key}`),
      ),
    );

  it.each(ofFigures)(
    '%s: who works on figures can reach no family, no referral, no bottleneck and no trail',
    (plane) => {
      expect(familyKeys.length).toBeGreaterThan(8);
      const places = [...tables, 'greep-gm0344-care/index/gsi1', 'greep-gm0344-care/index/gsi2'];
      expect(reachedOf(plane, places, familyKeys)).toEqual([]);
    },
  );

  it('whoever reads figures reads what was published: no contribution, no journal and not what was counted', () => {
    const others = ['CONTRIBUTION#trajectory', 'JOURNAL#trajectory', 'COUNTED#2026-q3'];
    expect(reachedOf('report', tables, others)).toEqual([]);
    expect(reachedOf('report', [reports], ['PUBLISHED#2026-q3'])).toEqual([
      `dynamodb:GetItem ${reports} PUBLISHED#2026-q3`,
      `dynamodb:Query ${reports} PUBLISHED#2026-q3`,
      `dynamodb:ConditionCheckItem ${reports} PUBLISHED#2026-q3`,
    ]);
  });

  it('whoever publishes reads contributions and changes none, and reads no journal and no person', () => {
    expect(reachedOf('publish-figures', [reports], ['CONTRIBUTION#hours'])).toEqual([
      `dynamodb:Query ${reports} CONTRIBUTION#hours`,
    ]);
    expect(reachedOf('publish-figures', tables, ['JOURNAL#hours', 'PERSON#1', 'SUBJECT#1'])).toEqual([]);
  });

  it('whoever brings contributions writes them and reads nothing back', () => {
    const keysOfContributions = ['CONTRIBUTION#hours', 'JOURNAL#hours'];
    expect(reachedOf('carry-contributions', tables, keysOfContributions)).toEqual(
      keysOfContributions.map((key) => `dynamodb:PutItem ${reports} ${key}`),
    );
    expect(reachedOf('carry-contributions', tables, ['PUBLISHED#2026-q3', 'COUNTED#2026-q3'])).toEqual([]);
  });

  it('the trail is never replaced in bulk, deleted or changed by anybody', () => {
    for (const plane of planeNames) {
      for (const key of keys) {
        for (const action of ['DeleteItem', 'UpdateItem', 'BatchWriteItem']) {
          expect(ask(plane, { place: 'greep-gm0344-trail', action: `dynamodb:${action}`, key })).toBe(false);
        }
      }
    }
  });

  it('whoever anchors the chains reads where they end, and nothing else of any table', () => {
    const reached = reachedOf('anchor-chains', tables, keys);
    expect(reached.filter((right) => !/^dynamodb:Query greep-\S+ CHAIN/.test(right))).toEqual([]);
    expect(reached).toContain('dynamodb:Query greep-gm0344-trail CHAINS#1');
  });

  it('an anchor is put into the bucket of the own gemeente by one plane, and read or removed by none', () => {
    const may = (plane: Plane, action: string, place: string): boolean =>
      isAllowed(rightsOfPlane(plane), {
        action: `s3:${action}`,
        resource: `arn:<AWS::Partition>:s3:::greep-${place}-anchors-<AWS::AccountId>/heads/2026-11-28.json`,
        context: session('gm0344', plane),
      });
    for (const plane of planeNames) {
      expect(may(plane, 'PutObject', 'gm0344')).toBe(plane === 'anchor-chains');
      expect(may(plane, 'PutObject', 'gm0307')).toBe(false);
      for (const action of ['GetObject', 'DeleteObject', 'DeleteObjectVersion', 'PutObjectRetention'])
        expect(may(plane, action, 'gm0344')).toBe(false);
    }
  });

  it('no function reaches a gemeente without taking on a plane', () => {
    for (const { name } of entries) {
      const own = rightsOf(platform, roleNamed(`greep-function-${name}`));
      const reached = tables.flatMap((table) =>
        keys.flatMap((key) =>
          everyAction.filter((action) =>
            isAllowed(own, {
              action,
              resource: arn('dynamodb', `table/${table}`),
              context: { 'dynamodb:LeadingKeys': [key] },
            }),
          ),
        ),
      );
      expect(reached).toEqual([]);
    }
  });
});

describe('the key of a gemeente', () => {
  const decrypt = (plane: Plane, tag: string, via: string): boolean =>
    isAllowed(rightsOfPlane(plane), {
      action: 'kms:Decrypt',
      resource: arn('kms', 'key/1'),
      context: { ...session('gm0344', plane), 'aws:ResourceTag/gemeente': tag, 'kms:ViaService': via },
    });

  it.each(planeNames)('%s: is used through DynamoDB, for the gemeente of the session and no other', (plane) => {
    expect(decrypt(plane, 'gm0344', 'dynamodb.eu-central-1.<AWS::URLSuffix>')).toBe(true);
    expect(decrypt(plane, 'gm0307', 'dynamodb.eu-central-1.<AWS::URLSuffix>')).toBe(false);
    expect(decrypt(plane, 'none', 'dynamodb.eu-central-1.<AWS::URLSuffix>')).toBe(false);
    expect(decrypt(plane, 'gm0344', 's3.eu-central-1.<AWS::URLSuffix>')).toBe(false);
  });
});

describe('taking on a plane', () => {
  const trustOf = (plane: Plane) =>
    statementsIn(platform.Resources[roleNamed(`greep-plane-${plane}`)]?.Properties.AssumeRolePolicyDocument);
  const trusting = (plane: Plane, name: string): readonly Statement[] =>
    trustOf(plane).filter(({ Principal }) =>
      JSON.stringify(Principal).includes(`"${roleNamed(`greep-function-${name}`)}"`),
    );
  const tagged = (gemeente: string | undefined, plane: string | undefined, ...more: string[]) => ({
    ...(gemeente && { 'aws:RequestTag/gemeente': gemeente }),
    ...(plane && { 'aws:RequestTag/plane': plane }),
    'aws:TagKeys': [...(gemeente ? ['gemeente'] : []), ...(plane ? ['plane'] : []), ...more],
  });
  const take = (plane: Plane, name: string, context: Asked['context']): boolean =>
    ['sts:AssumeRole', 'sts:TagSession'].every(
      (action) =>
        isAllowed(trusting(plane, name), { action, resource: '', context }) &&
        isAllowed(rightsOf(platform, roleNamed(`greep-function-${name}`)), {
          action,
          resource: `arn:<AWS::Partition>:iam::<AWS::AccountId>:role/greep-plane-${plane}`,
          context,
        }),
    );

  it.each(planeNames)('%s: only by the functions that hold it, and they name no other plane', (plane) => {
    const grantsHere: readonly Grant[] = planes[plane];
    for (const { name, planes: held } of entries) {
      const isHeld = held.includes(plane);
      // For a gemeente where it has rows of one, for the nation where it has rows of that.
      expect(take(plane, name, tagged('gm0344', plane))).toBe(isHeld && !isOfNation(plane));
      expect(take(plane, name, tagged('national', plane))).toBe(
        isHeld && grantsHere.some(({ table }) => table === 'national'),
      );
      for (const scope of ['gm0344', 'national']) {
        for (const other of planeNames)
          if (other !== plane) expect(take(plane, name, tagged(scope, other))).toBe(false);
        expect(take(plane, name, tagged(scope, undefined))).toBe(false);
        expect(take(plane, name, tagged(scope, plane, 'family'))).toBe(false);
      }
      expect(take(plane, name, tagged(undefined, plane))).toBe(false);
      expect(take(plane, name, tagged('*', plane))).toBe(false);
    }
  });
});

it('the rights of a plane fit in the space that IAM gives to one role', () => {
  for (const plane of planeNames) {
    const { Policies } = platform.Resources[roleNamed(`greep-plane-${plane}`)]?.Properties ?? {};
    expect(JSON.stringify(Policies).length).toBeLessThan(10_240);
  }
});
