// The key of a gemeente: without it nothing of the gemeente can be read, by anybody, and nobody else notices.
import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { CancelKeyDeletionCommand, EnableKeyCommand, KMSClient, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import { expect, test } from 'vitest';
import { openSession } from './rights/sessions.ts';
import { idOf, stackOf } from './stacks.ts';

const kms = new KMSClient({});

const readIn = async (db: DynamoDBClient, gemeente: string): Promise<string> =>
  db
    .send(
      new GetItemCommand({ TableName: `greep-${gemeente}-care`, Key: { pk: { S: 'FAMILY#1' }, sk: { S: 'FILE' } } }),
    )
    .then(
      () => 'read',
      () => 'refused',
    );

test('a key that is to be destroyed makes its gemeente unreadable, and leaves the other one as it was', async () => {
  const KeyId = await idOf(stackOf('gm0307'), 'AWS::KMS::Key');
  const [amersfoort, utrecht] = [
    await openSession({ plane: 'care', gemeente: 'gm0307' }),
    await openSession({ plane: 'care', gemeente: 'gm0344' }),
  ];
  expect(await readIn(amersfoort, 'gm0307')).toBe('read');
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  try {
    expect(await readIn(amersfoort, 'gm0307')).toBe('refused');
    expect(await readIn(utrecht, 'gm0344')).toBe('read');
  } finally {
    // for a month it can be called back
    await kms.send(new CancelKeyDeletionCommand({ KeyId }));
    await kms.send(new EnableKeyCommand({ KeyId }));
  }
  expect(await readIn(amersfoort, 'gm0307')).toBe('read');
});
