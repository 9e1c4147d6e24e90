// A question in the words of the Cedar schema: two small entities and the relations between them.
import type { Context, EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import type { Question } from './access.ts';
import type { Action } from './action.ts';
import type { Principal } from './principal.ts';
import { relationsOf } from './relations.ts';
import type { Resource } from './resource.ts';

export type CedarRequest = {
  readonly principal: EntityJson;
  readonly action: Action;
  readonly resource: EntityJson;
  readonly context: Context;
};

const entity = (uid: TypeAndId, attrs: EntityJson['attrs'], parents: TypeAndId[] = []): EntityJson => ({
  uid,
  attrs,
  parents,
});

const ref = (type: string, id: string) => ({ __entity: { type, id } });

const principalEntity = (principal: Principal): EntityJson => {
  switch (principal.kind) {
    case 'person':
      return entity(
        { type: 'Person', id: principal.personId },
        { gemeente: principal.gemeente, assurance: ref('Assurance', principal.assurance) },
        [{ type: 'Role', id: principal.role }],
      );
    case 'familyTurn':
      return entity(
        { type: 'FamilyTurn', id: principal.workerId },
        { gemeente: principal.gemeente, assurance: ref('Assurance', principal.assurance) },
      );
    case 'national':
      return entity(
        { type: 'NationalMember', id: principal.personId },
        { assurance: ref('Assurance', principal.assurance) },
      );
    case 'operator':
      return entity({ type: 'Operator', id: principal.personId }, { assurance: ref('Assurance', principal.assurance) });
    case 'machine':
      return entity(
        { type: 'Machine', id: principal.clientId },
        { gemeente: principal.gemeente, scopes: [...principal.scopes] },
      );
    case 'unknown':
      return entity(
        { type: 'Unknown', id: 'unknown' },
        { gemeente: principal.gemeente, assurance: ref('Assurance', principal.assurance) },
      );
  }
};

const attributesOf = (resource: Resource): EntityJson['attrs'] => {
  const { gemeente } = resource;
  switch (resource.kind) {
    case 'FamilyFile':
      return { gemeente, hasWorker: resource.worker !== undefined };
    case 'Referral':
      return { gemeente, state: resource.state };
    case 'Bottleneck':
      return { gemeente, level: ref('Level', resource.level) };
    case 'Report':
      return { gemeente, isSuppressed: resource.isSuppressed };
    default:
      return { gemeente };
  }
};

/** The resource carries no id of its own: a policy cannot tell apart what stands in the same relation. */
export const cedarRequest = ({ principal, action, resource }: Question): CedarRequest => ({
  principal: principalEntity(principal),
  action,
  resource: entity({ type: resource.kind, id: 'asked-for' }, attributesOf(resource)),
  context: relationsOf(principal, resource),
});
