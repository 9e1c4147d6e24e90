// Cedar's answer to one request. Cedar skips a policy that errs, a forbidding one too; so here an error denies.
import { preparsePolicySet, preparseSchema, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Decision } from './access.ts';
import type { CedarRequest } from './cedar-request.ts';
import type { Rules } from './rules.ts';

export type Evaluate = (request: CedarRequest) => Decision;

export const denied: Decision = { isAllowed: false, policies: [] };

const answer = (name: string, { principal, action, resource, context }: CedarRequest): Decision => {
  const outcome = statefulIsAuthorized({
    principal: principal.uid,
    action: { type: 'Action', id: action },
    resource: resource.uid,
    context,
    entities: [principal, resource],
    preparsedSchemaName: name,
    preparsedPolicySetId: name,
    validateRequest: true,
  });
  if (outcome.type !== 'success') return denied;
  const { decision, diagnostics } = outcome.response;
  if (diagnostics.errors.length > 0) return denied;
  return { isAllowed: decision === 'allow', policies: diagnostics.reason };
};

/** Parses the rules once under a name; a rule that does not parse is a bug and throws. */
export const evaluator = (name: string, { schema, policies }: Rules): Evaluate => {
  const parsed = [preparseSchema(name, schema), preparsePolicySet(name, { staticPolicies: { ...policies } })];
  if (parsed.some(({ type }) => type !== 'success')) throw new Error('the access rules do not parse');
  return (request) => answer(name, request);
};
