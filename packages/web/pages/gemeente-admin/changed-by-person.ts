import type { Reading } from '../../api/api.ts';

/** What must be read again when something about a person changed. */
export const changedByPerson: readonly Reading[] = ['GET /people', 'GET /people/{personId}'];
