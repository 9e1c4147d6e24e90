// What new code and a slip of the hand do to an installation that holds data.
import { DeleteStackCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { DeleteTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { readGemeenten } from '@greep/infra/gemeenten';
import { describe, expect, test } from 'vitest';
import { place } from './place.ts';
import { deployOneWords, mustRunCdk, runCdk } from './run-cdk.ts';
import { cloudFormation, idOf, platformStack, resourcesIn, stackOf, statusOf } from './stacks.ts';
import { withNewCode } from './with-new-code.ts';

const db = new DynamoDBClient({});
const lambda = new LambdaClient({});
const stacks = [platformStack, ...readGemeenten().map(({ code }) => stackOf(code))];
/** Of the version that whoever calls the function gets. */
const codeOf = async (name: string): Promise<string | undefined> => {
  const asked = new GetFunctionConfigurationCommand({ FunctionName: `greep-${name}`, Qualifier: 'live' });
  return (await lambda.send(asked)).CodeSha256;
};

/** Everything that lies in the tables' stacks under a name that AWS gave. */
const addresses = async (): Promise<string> => {
  const kinds = ['AWS::ApiGatewayV2::Api', 'AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::Lambda::Function'];
  const found = await Promise.all(stacks.flatMap((stack) => kinds.map((kind) => resourcesIn(stack, kind))));
  return JSON.stringify(
    found
      .flat()
      .map(({ PhysicalResourceId }) => PhysicalResourceId)
      .toSorted(),
  );
};

describe('a slip of the hand', () => {
  test('destroying is refused while the stacks are protected', async () => {
    const { isDone, said } = await runCdk(['destroy', '--all', '--force', '--app', place.assembly], process.env);
    expect(isDone).toBe(false);
    expect(said).toMatch(/TerminationProtection is enabled/);
    for (const stack of stacks) expect(await statusOf(stack)).toMatch(/^(CREATE|UPDATE)_COMPLETE$/);
  });

  test('no table can be deleted', async () => {
    for (const stack of stacks) {
      for (const { PhysicalResourceId: TableName } of await resourcesIn(stack, 'AWS::DynamoDB::GlobalTable')) {
        const deleted = db.send(new DeleteTableCommand({ TableName }));
        await expect(deleted, TableName).rejects.toThrow(/protect/i);
      }
    }
  });

  test('the platform cannot be taken from under the gemeenten, even without its protection', async () => {
    const unprotected = { StackName: platformStack, EnableTerminationProtection: false };
    await cloudFormation.send(new UpdateTerminationProtectionCommand(unprotected));
    try {
      await cloudFormation.send(new DeleteStackCommand({ StackName: platformStack })).catch(() => undefined);
      await expect.poll(() => statusOf(platformStack), { timeout: 20_000 }).toMatch(/^(CREATE|UPDATE|DELETE_FAILED)/);
      expect(await idOf(platformStack, 'AWS::ApiGatewayV2::Api')).toBeTruthy();
      expect(await codeOf('care')).toBeTruthy();
    } finally {
      const restored = { ...unprotected, EnableTerminationProtection: true };
      await cloudFormation.send(new UpdateTerminationProtectionCommand(restored));
    }
  });
});

describe('deploying a change', () => {
  test('new code keeps addresses, keys and data', async () => {
    const Item = { pk: { S: 'FAMILY#of-the-deployment' }, sk: { S: 'FILE' }, said: { S: 'wij zijn er nog' } };
    await db.send(new PutItemCommand({ TableName: 'greep-gm0344-care', Item }));
    const [before, code, other] = [await addresses(), await codeOf('care'), await codeOf('plans')];
    await mustRunCdk(deployOneWords(withNewCode('care'), 'platform'), process.env);
    expect(await codeOf('care')).not.toBe(code);
    expect(await codeOf('plans')).toBe(other);
    expect(await addresses()).toBe(before);
    const { pk, sk } = Item;
    const found = await db.send(new GetItemCommand({ TableName: 'greep-gm0344-care', Key: { pk, sk } }));
    expect(found.Item).toEqual(Item);
  });
});
