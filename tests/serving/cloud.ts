// AWS as a function meets it: each service refuses whatever a test did not expect.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, ParameterNotFound, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { onTestFinished } from 'vitest';

export const roleOf = (plane: string): string => `arn:aws:iam::111122223333:role/greep-plane-${plane}`;
export const secretArn = (name: string): string => `arn:aws:secretsmanager:eu-central-1:111122223333:secret:${name}`;

/** The environment that infra gives to a function with these planes. */
export const cloudEnvironment = (planes: readonly string[], more: Readonly<Record<string, string>> = {}) => ({
  GREEP_MODE: 'cloud',
  AWS_REGION: 'eu-central-1',
  GREEP_PLANE_ROLES: JSON.stringify(Object.fromEntries(planes.map((plane) => [plane, roleOf(plane)]))),
  GREEP_HOSTS_PATH: '/greep/hosts/',
  ...more,
});

type Things = {
  /** By name, as infra publishes them. */
  readonly parameters?: Readonly<Record<string, object>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** How long taken on rights last, in seconds; an hour unless told. */
  readonly rightsLast?: number;
};

const errorOf = (name: string): Error => Object.assign(new Error(name), { name });

export const aCloud = ({ parameters = {}, secrets = {}, rightsLast = 3600 }: Things = {}) => {
  const sts = mockClient(STSClient);
  const ssm = mockClient(SSMClient);
  const secretsManager = mockClient(SecretsManagerClient);
  const dynamo = mockClient(DynamoDBClient);
  const unexpected = new Error('nobody expected this call');
  sts.onAnyCommand().rejects(unexpected);
  ssm.onAnyCommand().rejects(unexpected);
  secretsManager.onAnyCommand().rejects(unexpected);
  dynamo.onAnyCommand().rejects(unexpected);
  for (const service of [sts, ssm, secretsManager, dynamo]) onTestFinished(() => service.restore());
  sts.on(AssumeRoleCommand).callsFake(({ RoleSessionName }) => ({
    Credentials: {
      AccessKeyId: `key of ${RoleSessionName}`,
      SecretAccessKey: 'secret',
      SessionToken: 'token',
      Expiration: new Date(Date.now() + rightsLast * 1000),
    },
  }));
  ssm.on(GetParameterCommand).callsFake(({ Name }) => {
    const found = parameters[Name];
    if (!found) throw new ParameterNotFound({ message: 'absent', $metadata: {} });
    return { Parameter: { Name, Value: JSON.stringify(found) } };
  });
  secretsManager.on(GetSecretValueCommand).callsFake(({ SecretId }) => {
    const found = secrets[SecretId];
    if (found === undefined) throw errorOf('ResourceNotFoundException');
    return { SecretString: found };
  });
  return {
    rolesTakenOn: () => sts.commandCalls(AssumeRoleCommand).map(({ args: [{ input }] }) => input),
    hostsAsked: () => ssm.commandCalls(GetParameterCommand).map(({ args: [{ input }] }) => input.Name),
    secretsRead: () =>
      secretsManager.commandCalls(GetSecretValueCommand).map(({ args: [{ input }] }) => input.SecretId),
  };
};
