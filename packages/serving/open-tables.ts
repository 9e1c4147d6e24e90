// On one machine a single client reaches every table. In the cloud a function has no right to any gemeente of its own:
// it takes on the role of its plane, in a session that is tagged with the gemeente, and IAM lets that session reach
// the rows of this plane in this gemeente and nothing else.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Gemeente } from '@greep/kernel';
import { type Credentials, openClient, type Plane } from '@greep/store';
import { remembered } from './remembered.ts';
import { type CloudSurroundings, type LocalSurroundings, needed, type Surroundings } from './surroundings.ts';

export type Tables = {
  /** The one table that belongs to no gemeente. */
  readonly platform: DynamoDBClient;
  /** The tables of a gemeente, with the rights of this plane and no more. */
  readonly on: (plane: Plane) => (gemeente: Gemeente) => DynamoDBClient;
};

const localTables = (surroundings: LocalSurroundings): Tables => {
  const { AWS_REGION: region, GREEP_DYNAMODB_ENDPOINT: endpoint, GREEP_DYNAMODB_UNSIGNED: unsigned } = surroundings;
  const client = openClient({ region, ...(endpoint && { endpoint }), isUnsigned: unsigned === 'yes' });
  return { platform: client, on: () => () => client };
};

const cloudTables = ({ AWS_REGION: region, GREEP_PLANE_ROLES: roles }: CloudSurroundings): Tables => {
  const platform = openClient({ region });
  const on = remembered((plane: Plane) => {
    const role = needed(roles[plane], `GREEP_PLANE_ROLES with the plane ${plane}`);
    return remembered((gemeente: Gemeente) => {
      const credentials = async (): Promise<Credentials> => {
        // Loaded when there is a cloud to ask: on one machine nobody waits for it.
        const { planeCredentials } = await import('./plane-credentials.ts');
        return planeCredentials({ region, role, plane, gemeente });
      };
      return openClient({ region, sharing: platform, credentials });
    });
  });
  return { platform, on };
};

export const openTables = (surroundings: Surroundings): Tables =>
  surroundings.GREEP_MODE === 'cloud' ? cloudTables(surroundings) : localTables(surroundings);
