// Keys of what was taken along lie in the family's partition: they go with the family, and its rights are asked first.
import { familyPartition } from '@greep/care';
import type { FamilyId, PersonId, TakenId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import { TakenAlong } from './taken-along.ts';

export const TakenAlongKind: ItemKind<TakenAlong> = { name: 'taken-along', schema: TakenAlong };

export const takenBy = (by: PersonId): string => `TAKEN#${by}#`;
export const takenKey = (id: FamilyId, by: PersonId, taken: TakenId): Key => ({
  pk: familyPartition(id),
  sk: `${takenBy(by)}${taken}`,
});

export const putTakenAlong = (id: FamilyId, value: TakenAlong): Put =>
  put({
    kind: TakenAlongKind,
    key: takenKey(id, value.by, value.id),
    value,
    version: 0,
    expiresAt: value.keyUntil,
  });
