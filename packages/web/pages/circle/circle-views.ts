// What the server tells about sharing, as the pages of this folder use it.
import type { View } from '../../api/api.ts';

export type SharedPlan = View<'GET /shared-plans/{familyId}'>;
export type Circle = View<'GET /families/{familyId}/circle'>;
export type CircleMember = Circle['members'][number];
