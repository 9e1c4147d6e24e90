// Carrier: brings what an aggregate adds to the figures to where they are counted. The newest number wins, and every fact is
// kept in a journal, so that each figure can be counted anew from what really happened.
import type { Carrier, DomainEvent } from '@greep/events';
import { type Derived, derived, type ItemKind, type Store } from '@greep/store';
import type * as z from 'zod';
import { type ContributionKind, contributionKindNames, contributionKinds, factOf } from './contribution.ts';
import { contributionPartition, contributionRows, journalKey, journalRow } from './storage.ts';

type Newest = { readonly key: string; readonly row: Derived };

const newestOf = <Value extends { readonly key: string }>(
  kind: ContributionKind,
  { schema, rows, event }: { schema: z.ZodType<Value>; rows: ItemKind<Value>; event: DomainEvent },
): Newest => {
  const value = schema.parse(event.data);
  const key = { pk: contributionPartition(kind), sk: value.key };
  return { key: value.key, row: derived({ kind: rows, key, value, number: event.number }) };
};

const contributionOf = (kind: ContributionKind, event: DomainEvent): Newest => {
  switch (kind) {
    case 'trajectory':
      return newestOf(kind, { schema: contributionKinds.trajectory, rows: contributionRows.trajectory, event });
    case 'hours':
      return newestOf(kind, { schema: contributionKinds.hours, rows: contributionRows.hours, event });
    case 'plan':
      return newestOf(kind, { schema: contributionKinds.plan, rows: contributionRows.plan, event });
    case 'attainment':
      return newestOf(kind, { schema: contributionKinds.attainment, rows: contributionRows.attainment, event });
    case 'bottleneck':
      return newestOf(kind, { schema: contributionKinds.bottleneck, rows: contributionRows.bottleneck, event });
  }
};

/** `storeOf` opens the store of the event's gemeente in the plane of this carrier. */
export const keepContributions = (storeOf: (gemeente: string) => Store): Carrier => ({
  name: 'keep-contributions',
  hears: contributionKindNames.map(factOf),
  carry: async (event) => {
    const kind = contributionKindNames.find((name) => factOf(name) === event.type);
    if (!kind) return;
    const { key, row } = contributionOf(kind, event);
    const { id, type, number, recordedAt, data } = event;
    const value = { id, type, number, recordedAt, data };
    const entry = derived({ kind: journalRow, key: journalKey(kind, key, number), value, number: 1 });
    await storeOf(event.gemeente).keepNewest([row, entry]);
  },
});
