import { createFileApi } from './create-file-api.ts';
import { around } from './send-straight.ts';

/** `await fetchFile('GET /families/{familyId}/plan-versions/{version}/paper', …)`: a file or a problem, never an exception. */
export const fetchFile = createFileApi(around);
