import type { Reading } from '../../api/api.ts';

/** What must be read again after an answer. */
export const changedByAnswer: readonly Reading[] = [
  'GET /families',
  'GET /families/{familyId}',
  'GET /families/{familyId}/plan',
  'GET /families/{familyId}/plan-versions/{version}',
];
