import { policyToJson, schemaToJson, validate } from '@cedar-policy/cedar-wasm/nodejs';
import { actions, assurances, roles } from '@greep/access';
import { describe, expect, it } from 'vitest';
import { type Rules, readRules } from '../../packages/access/rules.ts';
import { rolesOfGemeente } from './builders.ts';

const rules = readRules();

const faultsIn = ({ schema, policies }: Rules): readonly string[] => {
  const answer = validate({
    schema,
    policies: { staticPolicies: { ...policies } },
    validationSettings: { mode: 'strict' },
  });
  if (answer.type === 'failure') return answer.errors.map(({ message }) => message);
  return [...answer.validationErrors, ...answer.validationWarnings].map(({ error }) => error.message);
};

const schemaAsJson = () => {
  const answer = schemaToJson(rules.schema);
  if (answer.type === 'failure') throw new Error('the schema does not parse');
  return answer.json[''];
};

const valuesOf = (type: string): readonly string[] => {
  const entity = schemaAsJson()?.entityTypes[type];
  return entity && 'enum' in entity ? entity.enum : [];
};

const withPolicy = (policy: string): Rules => ({ ...rules, policies: { ...rules.policies, planted: policy } });

describe('the rules', () => {
  it('are strictly valid, without a warning', () => {
    expect(faultsIn(rules)).toEqual([]);
  });

  it.each([
    ['a role that does not exist', 'permit (principal in Role::"boss", action, resource);'],
    [
      'a relation that does not exist',
      'permit (principal is Person, action == Action::"viewPlan", resource is FamilyFile) when { context.isNeighbour };',
    ],
    ['an act that does not exist', 'permit (principal is Person, action == Action::"viewEverything", resource);'],
    [
      'an act on the wrong kind of thing',
      'permit (principal is Person, action == Action::"viewPlan", resource is Report);',
    ],
  ])('do not pass with %s', (_fault, policy) => {
    expect(faultsIn(withPolicy(policy))).not.toEqual([]);
  });

  it('know exactly the acts of the code, each on the same kind of thing', () => {
    const inSchema = Object.entries(schemaAsJson()?.actions ?? {}).map(([act, { appliesTo }]) => [
      act,
      appliesTo?.resourceTypes.join(),
    ]);
    const inCode = Object.entries(actions).flatMap(([kind, acts]) => acts.map((act) => [act, kind]));

    expect(inSchema.sort()).toEqual(inCode.sort());
  });

  it('know exactly the roles and sign-in levels of the code', () => {
    expect([...valuesOf('Role')].sort()).toEqual([...rolesOfGemeente].sort());
    expect([...valuesOf('Role'), 'nationalMember', 'operator'].sort()).toEqual([...roles].sort());
    expect(valuesOf('Assurance')).toEqual(assurances);
  });

  it.each(Object.entries(rules.policies))(
    '%s is one policy with its own name and a reason in Dutch and English',
    (id, text) => {
      const answer = policyToJson(text);

      expect(answer.type === 'success' && answer.json.annotations?.id).toBe(id);
      expect(answer.type === 'success' && answer.json.annotations?.why).toMatch(/^.{20,} \/ .{20,}$/);
    },
  );
});
