import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Gemeente } from '@greep/kernel';
import { openTables } from '@greep/serving/open-tables';
import { readSurroundings } from '@greep/serving/surroundings';
import { describe, expect, it } from 'vitest';
import { aCloud, cloudEnvironment, roleOf } from './cloud.ts';

const utrecht = Gemeente.parse('gm0344');
const amersfoort = Gemeente.parse('gm0307');

const inTheCloud = (...planes: string[]) => openTables(readSurroundings(cloudEnvironment(planes)));
const keyOf = async (client: DynamoDBClient): Promise<string> => (await client.config.credentials()).accessKeyId;

describe('taking on a plane in the cloud', () => {
  it('asks for the role of the plane, in a session tagged with the gemeente and the plane and with nothing else', async () => {
    const cloud = aCloud();
    await keyOf(inTheCloud('care', 'referral').on('care')(utrecht));
    expect(cloud.rolesTakenOn()).toEqual([
      {
        RoleArn: roleOf('care'),
        RoleSessionName: 'gm0344-care',
        DurationSeconds: 900,
        Tags: [
          { Key: 'gemeente', Value: 'gm0344' },
          { Key: 'plane', Value: 'care' },
        ],
      },
    ]);
  });

  it('asks nothing before a gemeente is needed, and once for many requests', async () => {
    const cloud = aCloud();
    const care = inTheCloud('care').on('care');
    expect(cloud.rolesTakenOn()).toEqual([]);
    for (let request = 0; request < 20; request += 1) await keyOf(care(utrecht));
    await Promise.all(Array.from({ length: 20 }, () => keyOf(care(utrecht))));
    expect(cloud.rolesTakenOn()).toHaveLength(1);
  });

  it('asks anew when the rights are about to end, on the same client', async () => {
    const cloud = aCloud({ rightsLast: 200 });
    const care = inTheCloud('care').on('care');
    await keyOf(care(utrecht));
    await keyOf(care(utrecht));
    expect(cloud.rolesTakenOn().length).toBeGreaterThan(1);
    expect(care(utrecht)).toBe(care(utrecht));
  });

  it('never uses the rights of one gemeente or plane for another', async () => {
    const cloud = aCloud();
    const tables = inTheCloud('care', 'referral');
    const keys = await Promise.all([
      keyOf(tables.on('care')(utrecht)),
      keyOf(tables.on('care')(amersfoort)),
      keyOf(tables.on('referral')(utrecht)),
      keyOf(tables.on('care')(utrecht)),
    ]);
    expect(keys).toEqual(
      ['gm0344-care', 'gm0307-care', 'gm0344-referral', 'gm0344-care'].map((name) => `key of ${name}`),
    );
    const tagged = cloud
      .rolesTakenOn()
      .map(({ RoleArn, Tags }) => [RoleArn, ...(Tags ?? []).map(({ Value }) => Value)]);
    expect(tagged).toEqual([
      [roleOf('care'), 'gm0344', 'care'],
      [roleOf('care'), 'gm0307', 'care'],
      [roleOf('referral'), 'gm0344', 'referral'],
    ]);
  });

  it('cannot start on a plane that it does not hold', () => {
    aCloud();
    expect(() => inTheCloud('care').on('referral')).toThrow(
      'cannot start. Missing or not as it should be in its environment: GREEP_PLANE_ROLES with the plane referral.',
    );
  });

  it('shares its open connections between gemeenten, and never its rights', () => {
    aCloud();
    const tables = inTheCloud('care');
    const [one, other] = [tables.on('care')(utrecht), tables.on('care')(amersfoort)];
    expect(one).not.toBe(other);
    expect(one.config.requestHandler).toBe(other.config.requestHandler);
  });
});

describe('tables on one machine', () => {
  it('are all behind one client, and nobody is asked for rights', () => {
    const cloud = aCloud();
    const tables = openTables(
      readSurroundings({ AWS_REGION: 'eu-central-1', GREEP_DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' }),
    );
    expect(tables.on('care')(utrecht)).toBe(tables.on('referral')(amersfoort));
    expect(tables.platform).toBe(tables.on('care')(utrecht));
    expect(cloud.rolesTakenOn()).toEqual([]);
  });
});
