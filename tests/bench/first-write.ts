// A fresh process that loads a function's bundle and lets it answer one event. Run alone:
// `node first-write.mjs <bundle> <file with the event>`. Exits with 0 when the function did what was asked.
import { readFileSync } from 'node:fs';

const [, , bundle = '', file = ''] = process.argv;

const context = { functionName: 'bench', awsRequestId: 'bench', getRemainingTimeInMillis: () => 29_000 };

const { handler } = await import(bundle);
const answer = await handler(JSON.parse(readFileSync(file, 'utf8')), context);
const isAnswered = 'statusCode' in answer ? answer.statusCode < 300 : (answer.batchItemFailures ?? []).length === 0;
if (!isAnswered) console.error(answer.body ?? answer);
process.exit(isAnswered ? 0 : 1);
