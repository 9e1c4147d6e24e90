import type { CircleMember } from '@greep/care';
import type { PersonId } from '@greep/kernel';
import { personLinkKind, personPartition } from '@greep/people';
import type { Store } from '@greep/store';

/** Those of the circle who used their code. A partner is somebody from then on; of the network it is the first sign-in. */
export const whoSignedIn = async (store: Store, members: readonly CircleMember[]): Promise<ReadonlySet<PersonId>> => {
  const signedIn = await Promise.all(
    members.map(async ({ kind, id, personId }) => {
      if (personId === undefined) return [];
      if (kind === 'partner') return [id];
      const links = await store.list(personLinkKind, personPartition(personId), 'SUBJECT#');
      return links.length > 0 ? [id] : [];
    }),
  );
  return new Set(signedIn.flat());
};
