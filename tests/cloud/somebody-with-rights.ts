// A person with rights of their own, as an operator would be given them; and the environment in which that person types.
import { randomUUID } from 'node:crypto';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam';

const iam = new IAMClient({});

export type Keys = { readonly accessKeyId: string; readonly secretAccessKey: string };
export type Somebody = { readonly credentials: Keys; readonly environment: NodeJS.ProcessEnv };

export const somebodyWithRights = async (name: string, PolicyDocument: string): Promise<Somebody> => {
  const UserName = `${name}-${randomUUID().slice(0, 8)}`;
  await iam.send(new CreateUserCommand({ UserName }));
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: 'recovery', PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const credentials = { accessKeyId: AccessKey?.AccessKeyId ?? '', secretAccessKey: AccessKey?.SecretAccessKey ?? '' };
  const environment = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  return { credentials, environment };
};
