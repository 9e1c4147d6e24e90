// Opens the rules and answers with them. Where anything goes wrong the answer is no.
import type { Access, Decision } from './access.ts';
import { cedarRequest } from './cedar-request.ts';
import { denied, type Evaluate, evaluator } from './evaluate.ts';
import { readRules } from './rules.ts';

/** What cannot even be asked, such as a person without a gemeente or a row without its people, is a no. */
const orDenied = (decide: () => Decision): Decision => {
  try {
    return decide();
  } catch {
    return denied;
  }
};

/** Access on a given evaluator: the real one, or one that a test plants. */
export const accessOn = (evaluate: Evaluate): Access => ({
  decide: ({ principal, action, resource }) => orDenied(() => evaluate(cedarRequest({ principal, action, resource }))),

  filter: (principal, action, rows, resourceOf) => {
    const decided = new Map<string, Decision>();
    return rows.filter((row) => {
      const resource = resourceOf(row);
      return orDenied(() => {
        const request = cedarRequest({ principal, action, resource });
        const relation = JSON.stringify([request.resource, request.context]);
        const decision = decided.get(relation) ?? evaluate(request);
        decided.set(relation, decision);
        return decision;
      }).isAllowed;
    });
  },
});

let opened: Access | undefined;

/** The access rules, read and parsed once per process. */
export const openAccess = (): Access => {
  opened ??= accessOn(evaluator('greep', readRules()));
  return opened;
};
