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

/** A supervisor reads what the worker reads, also who became one after the copy left. */
export const isKnownToReader = (known: KnownBy, principal: Principal): boolean => {
  if (!('personId' in principal)) return false;
  const supervised = principal.kind === 'person' ? principal.supervises : [];
  return [principal.personId, ...supervised].some((person) => isKnownTo(known, person));
};

/** As access asks it: the reader, if the reader knows the family, and nobody else. */
export const knownByReader = (known: KnownBy, principal: Principal): readonly PersonId[] =>
  'personId' in principal && isKnownToReader(known, principal) ? [principal.personId] : [];
