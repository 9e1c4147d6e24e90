import type { Reading } from '../../api/api.ts';

/** What must be read again after something was done with a bottleneck in the file. */
export const changedByBottleneck: readonly Reading[] = [
  'GET /bottlenecks',
  'GET /families/{familyId}/bottlenecks',
  'GET /families/{familyId}/bottlenecks/{bottleneckId}',
];
