import type { Reading } from '../../api/api.ts';

/** What must be read again after a team did something. */
export const changedOnLadder: readonly Reading[] = [
  'GET /doorbraak-bottlenecks',
  'GET /doorbraak-bottlenecks/{ladderId}',
];

export const changedAtNation: readonly Reading[] = [
  'GET /national-bottlenecks',
  'GET /national-bottlenecks/{nationalId}',
];
