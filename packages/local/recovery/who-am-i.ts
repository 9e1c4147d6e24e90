import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fail, ok, type Result } from '@greep/kernel';

export type Identity = { readonly by: string; readonly account: string; readonly partition: string };

/** As AWS knows whoever runs this. */
export const whoAmI = async (): Promise<Result<Identity, string>> => {
  const told = await new STSClient({ maxAttempts: 1 }).send(new GetCallerIdentityCommand({})).catch(() => undefined);
  if (!told?.Arn || !told.Account) return fail('Nobody is known here by an identity of AWS: this works on AWS only.');
  return ok({ by: told.Arn, account: told.Account, partition: told.Arn.split(':')[1] ?? 'aws' });
};
