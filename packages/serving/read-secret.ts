import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A secret as text. It is read once, when a function starts, and kept nowhere else. */
export const readSecret = async (region: string, arn: string): Promise<string> => {
  const { SecretString } = await new SecretsManagerClient({ region }).send(
    new GetSecretValueCommand({ SecretId: arn }),
  );
  if (!SecretString) throw new Error('This function cannot start: a secret that it needs is empty.');
  return SecretString;
};
