// What the server tells about one family, as the pages of this folder use it.
import type { View } from '../../api/api.ts';

export type FamilyFile = View<'GET /families/{familyId}'>;
export type Member = FamilyFile['members'][number];
export type Plan = View<'GET /families/{familyId}/plan'>;
export type Goal = Plan['goals'][number];
export type Version = NonNullable<Plan['proposed']>;
