// What waits is sent by its name: its types were checked when it was written down.
import type { Answer } from '../api/answer.ts';
import { offline } from '../api/answer.ts';
import { type Extra, fetchFor, readJson, type Sent } from '../api/create-api.ts';
import { readProblem } from '../api/read-problem.ts';
import { around } from '../api/send-straight.ts';

/** Where reception is poor, no answer is waited for longer than this. In milliseconds. */
const longestWait = 10_000;

const versionIn = (response: Response): number | undefined => {
  const version = /^"(\d+)"$/.exec(response.headers.get('ETag') ?? '')?.[1];
  return version === undefined ? undefined : Number(version);
};

export const askAnything = async (call: string, sent: Sent & Extra): Promise<Answer<unknown>> => {
  const signal = AbortSignal.timeout(longestWait);
  const response = await fetchFor(call, { ...sent, signal }, around, 'application/json');
  if (response === undefined) return { ok: false, problem: offline };
  const json = await readJson(response);
  around.onTime(response.headers.get('Date') ?? undefined);
  if (response.ok) return { ok: true, view: json, version: versionIn(response) };
  return { ok: false, problem: readProblem(response.status, json, response.headers.get('Content-Language')) };
};
