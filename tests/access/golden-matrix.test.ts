import {
  type Action,
  type Assurance,
  actions,
  type Decision,
  openAccess,
  type Principal,
  type Resource,
} from '@greep/access';
import { describe, expect, it } from 'vitest';
import { readRules } from '../../packages/access/rules.ts';
import {
  aFamilyTurn,
  aMachine,
  amersfoort,
  aNationalMember,
  anOperator,
  aPerson,
  rolesOfGemeente,
  utrecht,
} from './builders.ts';
import { type Asker, acts, allowedCells, askers, cellOf, gemeenten, signIns } from './golden-matrix.ts';
import { mayDo } from './oracle.ts';
import { situations } from './situations.ts';

const { decide } = openAccess();

const principalOf = (asker: Asker, action: Action, assurance: Assurance): Principal => {
  switch (asker) {
    case 'nationalMember':
      return { ...aNationalMember, assurance };
    case 'familyTurn':
      return aFamilyTurn({ assurance });
    case 'operator':
      return { ...anOperator, assurance };
    case 'machineInScope':
      return aMachine([action]);
    case 'machineOutOfScope':
      return aMachine(acts.filter((act) => act !== action));
    case 'unknown':
      return { kind: 'unknown', gemeente: utrecht, assurance };
    default:
      return aPerson(asker, { assurance });
  }
};

const elsewhere = (resource: Resource): Resource => ({ ...resource, gemeente: amersfoort });

/** Every act on every thing; an act on the wrong kind of thing is tried at the best chance only. */
const tries = acts.flatMap((action) =>
  Object.entries(situations).flatMap(([relation, resource]) => {
    const isOwnKind = actions[resource.kind].some((act) => act === action);
    const levels = isOwnKind ? signIns : (['high'] as const);
    const whose = isOwnKind ? gemeenten : (['own'] as const);
    return levels.flatMap((signIn) => whose.map((gemeente) => ({ action, relation, resource, signIn, gemeente })));
  }),
);

interface Answer {
  readonly cell: string;
  readonly decision: Decision;
  /** What the rules say in their second writing. */
  readonly isMeant: boolean;
}

/** Each combination for one asker, with its decision. */
const answersFor = (asker: Asker): readonly Answer[] =>
  tries.map(({ action, relation, resource, signIn, gemeente }) => {
    const principal = principalOf(asker, action, signIn);
    const asked = gemeente === 'own' ? resource : elsewhere(resource);
    return {
      cell: cellOf(asker, relation, signIn, gemeente, action),
      decision: decide({ principal, action, resource: asked }),
      isMeant: mayDo(principal, action, asked),
    };
  });

const cellsOf = (asker: Asker): readonly string[] => [...allowedCells].filter((cell) => cell.startsWith(`${asker} `));

describe('the golden matrix', () => {
  const onlyReasons = new Set<string>();

  it.each(rolesOfGemeente)('speaks of %s', (role) => {
    expect(cellsOf(role)).not.toEqual([]);
  });

  it.each(askers)(
    'allows %s exactly what it says, and refuses every other combination',
    { timeout: 120_000 },
    (asker) => {
      const answers = answersFor(asker);
      const allowed = answers.filter(({ decision }) => decision.isAllowed);
      for (const { decision } of allowed) if (decision.policies.length === 1) onlyReasons.add(decision.policies.join());

      expect(allowed.map(({ cell }) => cell).sort()).toEqual([...cellsOf(asker)].sort());
      expect(answers.filter(({ decision, isMeant }) => decision.isAllowed !== isMeant).map(({ cell }) => cell)).toEqual(
        [],
      );
    },
  );

  it('needs every permission: each is the only reason for something that it allows', () => {
    const permissions = Object.entries(readRules().policies).filter(([, text]) => /^permit/m.test(text));

    expect([...onlyReasons].sort()).toEqual(permissions.map(([id]) => id).sort());
  });
});
