// A call that answers a file instead of a view, and the name under which it is kept.
import { type Answer, offline } from './answer.ts';
import type { Input, Reading, View } from './api.ts';
import { type Extra, fetchFor, readJson, type Surroundings } from './create-api.ts';
import { readProblem } from './read-problem.ts';

export type KeptFile = { readonly bytes: Blob; readonly name: string };

export type FileCall = { readonly [C in Reading]: View<C> extends Blob ? C : never }[Reading];

const nameIn = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'greep';

export const createFileApi =
  (around: Surroundings) =>
  async <C extends FileCall>(call: C, input: Input<C> & Extra): Promise<Answer<KeptFile>> => {
    const response = await fetchFor(call, input, around, 'application/pdf');
    if (response === undefined) return { ok: false, problem: offline };
    const bytes = response.ok ? await response.blob().catch(() => undefined) : undefined;
    if (bytes) return { ok: true, view: { bytes, name: nameIn(response) }, version: undefined };
    if (response.status === 401) around.onSessionOver();
    return { ok: false, problem: response.ok ? offline : readProblem(response.status, await readJson(response)) };
  };
