// Who knows the family takes no part, and nobody outside the file may learn who knows it: persons stand here as digests,
// salted anew for each copy, so that two copies cannot be laid side by side.
import { createHash } from 'node:crypto';
import type { Principal } from '@greep/access';
import type { PersonId } from '@greep/kernel';
import type { KnownBy } from '../doorbraak-bottleneck.ts';

export const digestOfPerson = (salt: string, person: PersonId): string =>
  createHash('sha256').update(`${salt}|${person}`).digest('hex');

export const isKnownTo = ({ salt, digests }: KnownBy, person: PersonId): boolean =>
  digests.includes(digestOfPerson(salt, person));

/** As access asks it: the reader, if the reader knows the family, and nobody else. */
export const knownByReader = (known: KnownBy, principal: Principal): readonly PersonId[] =>
  'personId' in principal && isKnownTo(known, principal.personId) ? [principal.personId] : [];
