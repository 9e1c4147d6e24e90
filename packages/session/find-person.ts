// Which person of the gemeente signed in, and what that person may be at this very moment. Read at every request:
// a role that was taken away a second ago is gone.
import type { Assurance } from '@greep/access';
import type { Instant, PersonId } from '@greep/kernel';
import { findProfile, type Profile, subjectHash, subjectLinkKey, subjectLinkKind } from '@greep/people';
import type { Store } from '@greep/store';
import type { SignedIn } from './recognise.ts';

export type Vouching = {
  readonly issuer: string;
  readonly subject: string;
  readonly assurance: Assurance;
  readonly personId?: PersonId | undefined;
};

export const vouchingOf = (who: Exclude<SignedIn, { via: 'client-token' }>): Vouching =>
  who.via === 'cookie' ? who.session : who;

/** Undefined for whoever is not linked to a person yet. The session's memory only saves waiting: the link decides. */
export const findPerson = async (store: Store, vouching: Vouching, now: Instant): Promise<Profile | undefined> => {
  const remembered = vouching.personId;
  const [link, profile] = await Promise.all([
    store.find(subjectLinkKind, subjectLinkKey(subjectHash(vouching.issuer, vouching.subject))),
    remembered && findProfile(store, remembered, now),
  ]);
  const linked = link?.value.personId;
  if (linked === undefined) return undefined;
  return linked === remembered ? profile : findProfile(store, linked, now);
};
