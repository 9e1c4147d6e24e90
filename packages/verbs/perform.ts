import type { Gemeente, Result } from '@greep/kernel';
import { runCommand } from './run-command.ts';
import { runList, runQuery } from './run-query.ts';
import type { Answer, Request, Tools, Verb } from './verb.ts';

const noGemeente: Result<never> = { ok: false, error: { kind: 'not-found', code: 'not-found' } };

/**
 * Runs any verb with the tools of the gemeente that the session names; nothing else can choose the tenant.
 * Somebody without a gemeente finds nothing here.
 */
export const performer =
  (toolsFor: (gemeente: Gemeente) => Tools) =>
  (verb: Verb) =>
  async (request: Request, input: unknown): Promise<Result<Answer<unknown>>> => {
    const { principal } = request;
    if (!('gemeente' in principal)) return noGemeente;
    const tools = toolsFor(principal.gemeente);
    if (verb.kind === 'command') return runCommand(verb, tools, request, input);
    return verb.kind === 'query' ? runQuery(verb, tools, request, input) : runList(verb, tools, request, input);
  };
