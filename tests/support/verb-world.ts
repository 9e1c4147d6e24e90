// A gemeente to play a story in: the real verbs, policies, store and carriers on a real engine, without HTTP.
import { openAccess, type PersonPrincipal, type Principal } from '@greep/access';
import { DomainEvent } from '@greep/events';
import { AssignmentId, type Gemeente, Instant, nowhere, OrganisationId, PersonId, type Result } from '@greep/kernel';
import { type GemeenteRole, organisationRow, personRow, roleRow, supervisionLinkRow } from '@greep/people';
import {
  isOfNation,
  nationalTables,
  type Outbox,
  openOutbox,
  openStore,
  type Plane,
  type Put,
  type Store,
} from '@greep/store';
import { type Answer, performer, type Request, type Tools, type Verb } from '@greep/verbs';
import { carriersOf } from '../../functions/carriers/carriers.ts';
import { anId, countingIds, type FixedClock, fixedClock } from './clock.ts';
import { startTestEngine, type TestEngine, utrecht } from './engine.ts';

export type Somebody = { readonly id: PersonId; readonly name: string; readonly principal: PersonPrincipal };

type Act = {
  readonly as: { readonly principal: Principal };
  readonly input?: object;
  readonly ifMatch?: number;
  readonly key?: string;
  readonly bodyHash?: string;
};

export type VerbWorld = {
  readonly engine: TestEngine;
  readonly clock: FixedClock;
  readonly storeFor: (plane: Plane, gemeente?: Gemeente) => Store;
  readonly toolsFor: (plane: Plane, gemeente?: Gemeente) => Tools;
  readonly act: (plane: Plane, verb: Verb, act: Act) => Promise<Result<Answer<unknown>>>;
  readonly carry: () => Promise<number>;
  readonly people: Awaited<ReturnType<typeof populate>>;
  readonly stop: () => Promise<void>;
};

export const cumulus = OrganisationId.parse(anId(9001));
export const stade = OrganisationId.parse(anId(9002));
const school = OrganisationId.parse(anId(9003));

const approach = (id: string, withoutIntroducer: 'wait' | 'reach-out') => ({
  id,
  name: id,
  withoutIntroducer,
  planDueDays: 56,
  evaluationWeeks: 8,
  hoursPerWeek: 5,
});

const organisations: readonly Put[] = [
  organisationRow(
    {
      id: cumulus,
      name: 'Cumulus',
      kind: 'provider',
      capacity: 20,
      familiesPerWorker: 2,
      approaches: [approach('bloemaanpak', 'reach-out')],
    },
    0,
  ),
  organisationRow(
    {
      id: stade,
      name: 'Stade',
      kind: 'provider',
      capacity: 30,
      familiesPerWorker: 6,
      approaches: [approach('actief-casemanagement', 'wait')],
    },
    0,
  ),
  organisationRow({ id: school, name: 'De Kring', kind: 'school' }, 0),
];

const somebody = (
  at: { gemeente: Gemeente; number: number; name: string },
  role: GemeenteRole,
  more: Partial<PersonPrincipal> = {},
): Somebody => {
  const id = PersonId.parse(anId(8000 + at.number));
  const assignmentId = AssignmentId.parse(anId(7000 + at.number));
  const base = { kind: 'person', gemeente: at.gemeente, personId: id, role, assignmentId } as const;
  return { id, name: at.name, principal: { ...base, assurance: 'substantial', supervises: [], ...more } };
};

const start = Instant.parse('2026-01-05T08:00:00.000Z');

const rowsFor = ({ id, name, principal }: Somebody): readonly Put[] => [
  personRow({ id, name, state: 'active', since: start }, 0),
  roleRow(
    id,
    {
      id: principal.assignmentId,
      role: principal.role,
      ...(principal.organisationId && { organisationId: principal.organisationId }),
      label: principal.role,
      from: start,
    },
    0,
  ),
  ...principal.supervises.map((workerId) => supervisionLinkRow(id, { workerId, since: start }, 0)),
];

const populate = async (store: Store) => {
  const { gemeente } = store;
  const make = (number: number, name: string, role: GemeenteRole, more: Partial<PersonPrincipal> = {}) =>
    somebody({ gemeente, number, name }, role, more);
  const worker = make(1, 'Anouk Verhoeven', 'familyWorker', { organisationId: cumulus });
  const colleague = make(2, 'Fleur Aalbers', 'familyWorker', { organisationId: cumulus });
  const people = {
    worker,
    colleague,
    supervisor: make(3, 'Joost Timmer', 'supervisor', {
      organisationId: cumulus,
      supervises: [worker.id, colleague.id],
    }),
    referrer: make(4, 'Roel Mertens', 'referrer', { organisationId: school }),
    otherReferrer: make(5, 'Tara Smit', 'referrer', { organisationId: school }),
    assessor: make(6, 'Saskia Kok', 'assessor'),
    admin: make(7, 'Bas Faber', 'gemeenteAdmin'),
    otherSupervisor: make(8, 'Nora Blom', 'supervisor', { organisationId: stade }),
    policyMaker: make(9, 'Maaike Brandsma', 'policyMaker'),
    doorbraak: make(10, 'Hugo Lammers', 'doorbraakteamMember'),
    policyTeam: make(11, 'Ineke Vos', 'policyTeamMember'),
    projectLeader: make(12, 'Vera Alkema', 'projectLeader'),
  };
  const puts = [...organisations, ...Object.values(people).flatMap(rowsFor)];
  const committed = await store.commit(
    { aggregate: `PERSON#${people.admin.id}`, action: 'populate', puts },
    { actor: { personId: 'system', role: 'test' }, requestId: 'populate' },
  );
  if (!committed.ok) throw new Error('the test world could not be populated');
  return people;
};

/** Somebody of a family who signed in: a principal for a member that the file already has. */
export const asMember = (gemeente: Gemeente, id: PersonId, name: string): Somebody => ({
  id,
  name,
  principal: {
    kind: 'person',
    gemeente,
    personId: id,
    role: 'familyMember',
    assignmentId: AssignmentId.parse(id),
    assurance: 'substantial',
    supervises: [],
  },
});

export const startVerbWorld = async (gemeente: Gemeente = utrecht): Promise<VerbWorld> => {
  const engine = await startTestEngine();
  const clock = fixedClock();
  const ids = countingIds(1);
  const access = openAccess();
  const cursors = { seal: (position: string) => position, open: (text: string) => text };
  const storeFor = (plane: Plane, of: Gemeente = gemeente): Store =>
    openStore({
      client: engine.client,
      gemeente: of,
      plane,
      clock,
      ids,
      alarm: (row) => {
        throw new Error(`alarm: ${JSON.stringify(row)}`);
      },
    });
  const toolsFor = (plane: Plane, of?: Gemeente): Tools => ({
    store: storeFor(plane, of),
    access,
    clock,
    ids,
    cursors,
  });
  const act: VerbWorld['act'] = (plane, verb, { as, input = {}, ifMatch, key, bodyHash = 'same' }) => {
    const request: Request = {
      principal: as.principal,
      requestId: ids.next(),
      ...(ifMatch !== undefined && { ifMatch }),
      ...(key && { replay: { scope: key, bodyHash } }),
    };
    const toolsOf = (who: Principal): Tools | undefined => {
      if (isOfNation(plane)) return who.kind === 'national' ? toolsFor(plane, nowhere) : undefined;
      return 'gemeente' in who ? toolsFor(plane, who.gemeente) : undefined;
    };
    return performer(toolsOf)(verb)(request, input);
  };
  const carriers = carriersOf((plane) => () => storeFor(plane, isOfNation(plane) ? nowhere : gemeente));
  const outboxes = [
    openOutbox({ client: engine.client, gemeente, clock }),
    openOutbox({ client: engine.client, gemeente: nowhere, clock, tables: nationalTables }),
  ];
  const carryFrom = async (outbox: Outbox): Promise<number> => {
    let carried = 0;
    for (const shard of [0, 1, 2, 3]) {
      const pending = await outbox.pending(shard, 100);
      for (const { event } of pending) {
        const fact = DomainEvent.parse(event);
        for (const carrier of carriers) if (carrier.hears.includes(fact.type)) await carrier.carry(fact);
        carried += 1;
      }
      await outbox.remove(pending.map(({ key }) => key));
    }
    return carried;
  };
  const carry = async (): Promise<number> => {
    let carried = 0;
    for (const outbox of outboxes) carried += await carryFrom(outbox);
    return carried;
  };
  const people = await populate(storeFor('admin'));
  return { engine, clock, storeFor, toolsFor, act, carry, people, stop: engine.stop };
};
