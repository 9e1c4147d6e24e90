// What the pages of the family show, by the names that they use for it.
import type { View } from '../../api/api.ts';

export type FamilyFile = View<'GET /families/{familyId}'>;
export type Plan = View<'GET /families/{familyId}/plan'>;
export type Goal = Plan['goals'][number];
export type Version = View<'GET /families/{familyId}/plan-versions/{version}'>;
/** A goal as it stands in a version: the words of that moment. */
export type VersionGoal = Version['goals'][number];
export type GoalContent = Goal['content'];
export type Action = Version['actions'][number];
export type Answer = Version['answers'][number];
export type LogLine = View<'GET /families/{familyId}/access-log'>['rows'][number];
