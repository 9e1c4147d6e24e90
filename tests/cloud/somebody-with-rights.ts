// A person with rights of their own, as an operator would be given them; and the environment in which that person types.
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, PutUserPolicyCommand } from '@aws-sdk/client-iam';

const iam = new IAMClient({});

export type Keys = { readonly accessKeyId: string; readonly secretAccessKey: string };
export type Somebody = { readonly credentials: Keys; readonly environment: NodeJS.ProcessEnv };

export const somebodyWithRights = async (UserName: string, PolicyDocument: string): Promise<Somebody> => {
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
