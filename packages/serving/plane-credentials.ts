import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { type Gemeente, nowhere } from '@greep/kernel';
import type { Credentials, Plane } from '@greep/store';

export type Taken = {
  readonly region: string;
  readonly role: string;
  readonly plane: Plane;
  readonly gemeente: Gemeente;
};

/** The least that AWS allows, in seconds: what leaks is soon worth nothing. */
const lifetime = 900;

/**
 * Takes on a plane's role for one gemeente. The client that has these credentials keeps them, and asks again some
 * minutes before they end. Both tags are demanded by the role itself, see infra/constructs/plane-role.ts.
 */
export const planeCredentials = async ({ region, role, plane, gemeente }: Taken): Promise<Credentials> => {
  const command = new AssumeRoleCommand({
    RoleArn: role,
    RoleSessionName: `${gemeente}-${plane}`,
    DurationSeconds: lifetime,
    Tags: [
      { Key: 'gemeente', Value: gemeente === nowhere ? 'national' : gemeente },
      { Key: 'plane', Value: plane },
    ],
  });
  const { Credentials: taken } = await new STSClient({ region }).send(command);
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = taken ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration)
    throw new Error(`the role of the plane ${plane} was taken on without credentials`);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
};
