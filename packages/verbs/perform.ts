import type { Principal } from '@greep/access';
import type { Result } from '@greep/kernel';
import { runCommand } from './run-command.ts';
import { runList, runQuery } from './run-query.ts';
import type { Answer, Request, Tools, Verb } from './verb.ts';

const nothingHere: Result<never> = { ok: false, error: { kind: 'not-found', code: 'not-found' } };

/**
 * Runs any verb with the tools of the gemeente, or of the nation, that the session names; nothing else can choose them.
 * Somebody for whom there are none finds nothing here.
 */
export const performer =
  (toolsOf: (principal: Principal) => Tools | undefined) =>
  (verb: Verb) =>
  async (request: Request, input: unknown): Promise<Result<Answer<unknown>>> => {
    const tools = toolsOf(request.principal);
    if (!tools) return nothingHere;
    if (verb.kind === 'command') return runCommand(verb, tools, request, input);
    return verb.kind === 'query' ? runQuery(verb, tools, request, input) : runList(verb, tools, request, input);
  };
