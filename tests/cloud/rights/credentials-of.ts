// The credentials that a deployed function has, and those it gets when it takes on a plane. A probe in the role of the
// function hands out what Lambda gave it: nothing about the role is changed for that.
import { CreateFunctionCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from '@greep/store';
import * as z from 'zod';
import { place } from '../place.ts';
import { zipOne } from './zip-one.ts';

const lambda = new LambdaClient({});

const probe = `export const handler = async () => ({
  accessKeyId: process.env.AWS_ACCESS_KEY_ID,
  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,
  sessionToken: process.env.AWS_SESSION_TOKEN,
});`;

const Handed = z.object({ accessKeyId: z.string(), secretAccessKey: z.string(), sessionToken: z.string() });

const arnOfRole = (name: string): string => `arn:aws:iam::${place.account}:role/${name}`;

export const credentialsOf = async (name: string): Promise<Credentials> => {
  const FunctionName = `probe-${name}`;
  const made = {
    ...{ FunctionName, Role: arnOfRole(`greep-function-${name}`), Handler: 'index.handler' },
    ...{ Runtime: 'nodejs24.x' as const, Code: { ZipFile: zipOne('index.mjs', probe) } },
  };
  await lambda.send(new CreateFunctionCommand(made)).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'ResourceConflictException')) throw error;
  });
  const { Payload } = await lambda.send(new InvokeCommand({ FunctionName }));
  return Handed.parse(JSON.parse(Buffer.from(Payload ?? '').toString()));
};

export type Tags = Readonly<Record<string, string>>;

/** Undefined when it is refused. */
export const takeOn = async (by: Credentials, plane: string, tags: Tags): Promise<Credentials | undefined> => {
  const sts = new STSClient({ credentials: by, maxAttempts: 1 });
  const asked = new AssumeRoleCommand({
    RoleArn: arnOfRole(`greep-plane-${plane}`),
    RoleSessionName: 'probe',
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  });
  try {
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = (await sts.send(asked)).Credentials ?? {};
    return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
  } catch (error) {
    if (error instanceof Error && /AccessDenied|ValidationError/.test(error.name)) return undefined;
    throw error;
  } finally {
    sts.destroy();
  }
};
