// The two things that a function must know: of functions only those read them that are named where they are handed out. Whoever
// may read secrets in the account reads these too.
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { HouseSecret } from '../constructs/house-secret.ts';

export type PlatformSecrets = { readonly cursors: HouseSecret; readonly clientKey: HouseSecret };

export const addSecrets = (scope: Construct, key: IKey): PlatformSecrets => ({
  cursors: new HouseSecret(scope, 'cursor-secret', {
    name: 'cursors',
    description: 'Seals the page cursors of lists, so that no other gemeente or filter can use them',
    key,
    staysUntilReplacedByHand: {
      because: 'A new one makes every open list start again, so a person chooses the moment.',
    },
  }),
  clientKey: new HouseSecret(scope, 'client-key', {
    name: 'client-key',
    description: 'The private key, as a JWK, with which Greep proves to issuers who it is',
    key,
    staysUntilReplacedByHand: {
      because: 'Each issuer must know the new public key first, which takes agreement by people.',
    },
  }),
});
