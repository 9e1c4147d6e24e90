// The code on paper for who is known here already, such as a teacher with a sign-in of the school. Whoever holds it and
// types it becomes the one for whom the family's worker wrote it. Only its digest is kept.
import { FamilyId, type Instant, Instant as InstantSchema, PersonId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import * as z from 'zod';

const written = { familyId: FamilyId, readerId: PersonId, expiresAt: InstantSchema };

export const CircleCode = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), ...written }),
  z.strictObject({ state: z.literal('used'), ...written, usedAt: InstantSchema }),
]);
export type CircleCode = z.infer<typeof CircleCode>;

export const circleCodeKind: ItemKind<CircleCode> = { name: 'circle-code', schema: CircleCode };

export const circleCodeKey = (hash: string): Key => ({ pk: `CIRCLE-CODE#${hash}`, sk: 'CODE' });

export const putCircleCode = (hash: string, value: CircleCode, version: number): Put =>
  put({ kind: circleCodeKind, key: circleCodeKey(hash), value, version });

/** Two weeks: until after the next visit. */
export const codeSeconds = 14 * 24 * 60 * 60;

export const isOpen = (code: CircleCode, now: Instant): boolean => code.state === 'open' && now < code.expiresAt;
