// `npm run openapi` writes the description of the API to the file that the function session serves.
import { writeFile } from 'node:fs/promises';
import { apiDocument } from './api-document.ts';

const file = new URL('../../functions/session/openapi.json', import.meta.url);

await writeFile(file, `${JSON.stringify(apiDocument(), null, 2)}\n`);
