// Random people and things of two small gemeenten: few ids, so that people often have several ties at once.
import { type Action, actions, assurances, type Principal, type Resource } from '@greep/access';
import fc from 'fast-check';
import {
  aFamilyFile,
  aFamilyTurn,
  amersfoort,
  aPerson,
  aReferral,
  familyNumber,
  organisationNumber,
  personNumber,
  rolesOfGemeente,
  utrecht,
} from './builders.ts';

const gemeente = fc.constantFrom(utrecht, utrecht, utrecht, amersfoort);
const person = fc.integer({ min: 1, max: 4 }).map(personNumber);
const people = fc.uniqueArray(person, { maxLength: 2 });
const organisation = fc.integer({ min: 1, max: 2 }).map(organisationNumber);
const assurance = fc.constantFrom('substantial' as const, ...assurances);
const acts = Object.values(actions).flat();

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const somebody: fc.Arbitrary<Principal> = fc
  .record({
    role: fc.constantFrom(...rolesOfGemeente),
    gemeente,
    personId: person,
    organisation: maybe(organisation),
    assurance,
    supervises: people,
  })
  .map(({ role, organisation: organisationId, ...more }) => {
    const { organisationId: _none, ...without } = aPerson(role, more);
    return organisationId ? { ...without, organisationId } : without;
  });

const family = fc.integer({ min: 100, max: 101 }).map(familyNumber);

const screenOfWorker: fc.Arbitrary<Principal> = fc
  .record({ gemeente, familyId: family, workerId: person, organisation: maybe(organisation), assurance })
  .map(({ organisation: organisationId, ...more }) => {
    const { organisationId: _none, ...without } = aFamilyTurn(more);
    return organisationId ? { ...without, organisationId } : without;
  });

export const anybody: fc.Arbitrary<Principal> = fc.oneof(
  { weight: 12, arbitrary: somebody },
  { weight: 4, arbitrary: screenOfWorker },
  fc.record({ kind: fc.constant('national' as const), personId: person, assurance }),
  fc.record({ kind: fc.constant('operator' as const), personId: person, assurance }),
  fc.record({
    kind: fc.constant('machine' as const),
    gemeente,
    clientId: fc.constant('client'),
    scopes: fc.uniqueArray(fc.constantFrom(...acts), { maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('unknown' as const), gemeente, assurance }),
);

export const anyFile = fc
  .record({
    id: family,
    gemeente,
    members: people,
    provider: organisation,
    standIns: people,
    partners: fc.array(fc.record({ personId: person, organisationId: organisation }), { maxLength: 2 }),
    network: people,
    emergency: people,
    worker: maybe(person),
  })
  .map(({ worker, ...more }) => aFamilyFile(worker ? { ...more, worker } : more));

const anyReport = fc
  .record({ gemeente, isSuppressed: fc.boolean(), provider: maybe(organisation) })
  .map(({ provider, ...more }) => ({ kind: 'Report' as const, id: 'report', ...more, ...(provider && { provider }) }));

export const anything: fc.Arbitrary<Resource> = fc.oneof(
  { weight: 6, arbitrary: anyFile },
  {
    weight: 3,
    arbitrary: fc
      .record({ gemeente, referrer: person, state: fc.constantFrom('draft', 'submitted', 'accepted', 'withdrawn') })
      .map(aReferral),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('Bottleneck' as const),
      id: fc.constant('bottleneck'),
      gemeente,
      level: fc.constantFrom(
        'supervisor' as const,
        'doorbraakteam' as const,
        'policyTeam' as const,
        'national' as const,
      ),
      knownBy: people,
    }),
  },
  { weight: 2, arbitrary: anyReport },
  fc.record({ kind: fc.constantFrom('Directory' as const, 'Knowledge' as const, 'Tenant' as const), gemeente }),
);

/** Mostly an act that exists for that kind of thing. */
export const anyActOn = (resource: Resource): fc.Arbitrary<Action> =>
  fc.oneof(
    { weight: 19, arbitrary: fc.constantFrom<Action>(...actions[resource.kind]) },
    { weight: 1, arbitrary: fc.constantFrom<Action>(...acts) },
  );
