// Identifiers are opaque and say nothing about the person. Each kind is branded,
// so that a family's id can never be passed where a person's is meant.
import * as z from 'zod';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const id = <Brand extends string>(brand: Brand) => z.string().regex(uuid).brand(brand);

export const PersonId = id('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const AssignmentId = id('AssignmentId');
/** One role of one person in one organisation: what a person acts in. */
export type AssignmentId = z.infer<typeof AssignmentId>;

export const OrganisationId = id('OrganisationId');
export type OrganisationId = z.infer<typeof OrganisationId>;

export const ReferralId = id('ReferralId');
export type ReferralId = z.infer<typeof ReferralId>;

export const FamilyId = id('FamilyId');
export type FamilyId = z.infer<typeof FamilyId>;

export const TrajectoryId = id('TrajectoryId');
export type TrajectoryId = z.infer<typeof TrajectoryId>;

export const GoalId = id('GoalId');
export type GoalId = z.infer<typeof GoalId>;

export const ConcernId = id('ConcernId');
/** Something said at the kitchen table. */
export type ConcernId = z.infer<typeof ConcernId>;

export const TakenId = id('TakenId');
/** One copy of a family on one device of its worker. */
export type TakenId = z.infer<typeof TakenId>;

export const ActionId = id('ActionId');
export type ActionId = z.infer<typeof ActionId>;

export const ContactId = id('ContactId');
export type ContactId = z.infer<typeof ContactId>;

export const BottleneckId = id('BottleneckId');
/** A bottleneck in the file of its family. */
export type BottleneckId = z.infer<typeof BottleneckId>;

export const LadderId = id('LadderId');
/** The copy of a bottleneck without names, at the doorbraakteam. Says nothing about the one in the file. */
export type LadderId = z.infer<typeof LadderId>;

export const NationalId = id('NationalId');
/** The copy of a bottleneck at the national team. */
export type NationalId = z.infer<typeof NationalId>;

export const EventId = id('EventId');
export type EventId = z.infer<typeof EventId>;

/** Makes new ids. Tests pass a source that counts. */
export type IdSource = { readonly next: () => string };

export const randomIds: IdSource = { next: () => globalThis.crypto.randomUUID() };
