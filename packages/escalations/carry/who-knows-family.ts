// Everybody who knows a family from its file or its referral. Whoever ever looked at the file or changed it is in its logs;
// whoever supervises the worker now is in the directory.
import { FamilyKind, familyKey, findFamilyFile } from '@greep/care';
import { type FamilyId, PersonId } from '@greep/kernel';
import { supervisionLinkKind, supervisorsOf } from '@greep/people';
import type { Key, Store } from '@greep/store';

const pageSize = 200;

const whoLooked = async (store: Store, family: FamilyId): Promise<readonly PersonId[]> => {
  const found = new Set<PersonId>();
  let after: Key | undefined;
  do {
    const page = await store.accessTo(family, { limit: pageSize, ...(after && { after }) });
    for (const { personId } of page.rows) if (personId !== 'system') found.add(personId);
    after = page.next;
  } while (after);
  return [...found];
};

const supervisors = async (store: Store, worker: PersonId): Promise<readonly PersonId[]> => {
  const links = await store.page(supervisionLinkKind, 'gsi1', supervisorsOf(worker), { limit: 50 });
  return links.rows.map(({ key }) => PersonId.parse(key.pk.slice('PERSON#'.length)));
};

export const whoKnowsFamily = async (store: Store, family: FamilyId): Promise<readonly PersonId[]> => {
  const [file, known] = await Promise.all([findFamilyFile(store, family), store.find(FamilyKind, familyKey(family))]);
  if (!file || !known) return [];
  const trajectory = file.trajectory.value;
  const worker = trajectory.state === 'awaiting-worker' ? [] : [trajectory.workerId];
  const [looked, referred, ...supervising] = await Promise.all([
    whoLooked(store, family),
    // Who wrote the referral, and who decided on it.
    store.actorsOf(`REFERRAL#${known.value.referralId}`),
    ...worker.map((id) => supervisors(store, id)),
  ]);
  const members = [...file.members, ...file.formerMembers].map(({ value }) => value.personId);
  const circle = file.circle.flatMap(({ value }) => value.personId ?? []);
  const wrote = file.contacts.map(({ value }) => value.workerId);
  return [
    ...new Set([...members, ...circle, ...worker, ...wrote, ...looked, ...referred, ...supervising.flat()]),
  ].toSorted();
};
