import type { EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Access, Decision } from './access.ts';
import { cedarRequest, principalEntity } from './cedar-request.ts';
import { type Evaluate, evaluator } from './evaluate.ts';
import { readRules } from './rules.ts';

/** Access on a given evaluator: the real one, or one that a test plants. */
export const accessOn = (evaluate: Evaluate): Access => ({
  decide: ({ principal, action, resource }) =>
    evaluate(cedarRequest(principalEntity(principal), principal, action, resource)),

  filter: (principal, action, rows, resourceOf) => {
    const who: EntityJson = principalEntity(principal);
    const decided = new Map<string, Decision>();
    return rows.filter((row) => {
      const request = cedarRequest(who, principal, action, resourceOf(row));
      const relation = JSON.stringify([request.resource, request.context]);
      const decision = decided.get(relation) ?? evaluate(request);
      decided.set(relation, decision);
      return decision.isAllowed;
    });
  },
});

let opened: Access | undefined;

/** The access rules, read and parsed once per process. */
export const openAccess = (): Access => {
  opened ??= accessOn(evaluator('greep', readRules()));
  return opened;
};
