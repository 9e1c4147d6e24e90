import { OrganisationId } from '@greep/kernel';
import {
  addOrganisation,
  addPerson,
  changeOrganisation,
  endRole,
  findProfile,
  giveRole,
  invitePerson,
  listPeople,
  openPerson,
  type PersonView,
  readmitPerson,
  removePerson,
  renamePerson,
  setSupervisor,
  showOrganisations,
} from '@greep/people';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';
import { versionOf, viewOf } from '../support/story.ts';
import { cumulus, startVerbWorld, type VerbWorld } from '../support/verb-world.ts';

let world: VerbWorld;
beforeAll(async () => {
  world = await startVerbWorld();
});
afterAll(() => world.stop());

const refused = (kind: string, code?: string) => ({ ok: false, error: { kind, ...(code && { code }) } });
const admin = () => world.people.admin;

const aPerson = async (name = 'Mira Pol'): Promise<PersonView> =>
  viewOf(
    await world.act('admin', addPerson, {
      as: admin(),
      input: { name, roles: [{ role: 'familyWorker', organisationId: cumulus }] },
    }),
  );

describe('adding somebody', () => {
  test('with a role at an organisation, read as people say it', async () => {
    const person = await aPerson();
    expect(person).toMatchObject({
      name: 'Mira Pol',
      state: 'active',
      isLinked: false,
      roles: [{ role: 'familyWorker', organisation: { name: 'Cumulus' } }],
    });
    const profile = await findProfile(world.storeFor('admin'), person.id, world.clock.now());
    expect(profile?.roles[0]?.label).toBe('gezinswerker, Cumulus');
  });

  test('a worker needs a provider, and all that is wrong is said at once', async () => {
    const roles = [
      { role: 'familyWorker' },
      { role: 'supervisor', organisationId: anId(9003) },
      { role: 'referrer', organisationId: anId(1234) },
    ];
    const wrong = await world.act('admin', addPerson, { as: admin(), input: { name: 'X', roles } });
    expect(wrong).toMatchObject({
      ok: false,
      error: {
        fields: [
          { pointer: '/roles/0/organisationId', code: 'required' },
          { pointer: '/roles/1/organisationId', code: 'not-a-provider' },
          { pointer: '/roles/2/organisationId', code: 'not-a-choice' },
        ],
      },
    });
  });

  test('is for the administrator alone', async () => {
    const { people, act } = world;
    const input = { name: 'Indringer', roles: [{ role: 'gemeenteAdmin' }] };
    for (const other of [people.supervisor, people.assessor])
      expect(await act('admin', addPerson, { as: other, input })).toMatchObject(refused('not-allowed'));
    for (const other of [people.worker, people.referrer, people.policyMaker])
      expect(await act('admin', addPerson, { as: other, input })).toMatchObject(refused('not-found'));
  });

  test('an invitation code is shown once', async () => {
    const { id } = await aPerson();
    const first = viewOf<{ code?: string }>(
      await world.act('admin', invitePerson, { as: admin(), input: { personId: id }, key: 'once' }),
    );
    expect(first.code).toBeDefined();
    const again = viewOf<{ code?: string }>(
      await world.act('admin', invitePerson, { as: admin(), input: { personId: id }, key: 'once' }),
    );
    expect(again.code).toBeUndefined();
  });
});

describe('changing what somebody may', () => {
  test('a role is given once, ended at once, and can be given again', async () => {
    const { id, version } = await aPerson();
    const role = { personId: id, role: 'supervisor', organisationId: cumulus };
    const given = await world.act('admin', giveRole, { as: admin(), input: role, ifMatch: version });
    const supervisorRole = viewOf<PersonView>(given).roles.find((one) => one.role === 'supervisor');
    expect(await world.act('admin', giveRole, { as: admin(), input: role, ifMatch: versionOf(given) })).toMatchObject(
      refused('wrong-state', 'role-held-already'),
    );
    const end = { personId: id, assignmentId: supervisorRole?.assignmentId };
    const ended = await world.act('admin', endRole, { as: admin(), input: end, ifMatch: versionOf(given) });
    expect(viewOf<PersonView>(ended).roles.map((one) => one.role)).toEqual(['familyWorker']);
    const profile = await findProfile(world.storeFor('admin'), id, world.clock.now());
    expect(profile?.roles).toHaveLength(1);
  });

  test('two administrators who change the same person: the second is told', async () => {
    const { id, version } = await aPerson();
    viewOf(
      await world.act('admin', renamePerson, {
        as: admin(),
        input: { personId: id, name: 'Mira Polman' },
        ifMatch: version,
      }),
    );
    expect(
      await world.act('admin', renamePerson, {
        as: admin(),
        input: { personId: id, name: 'M. Pol' },
        ifMatch: version,
      }),
    ).toMatchObject(refused('conflict', 'version-conflict'));
  });

  test('a leaver can do nothing from that moment, keeps the name, and can come back', async () => {
    const { id, version } = await aPerson();
    const left = await world.act('admin', removePerson, { as: admin(), input: { personId: id }, ifMatch: version });
    expect(viewOf(left)).toMatchObject({ state: 'left', name: 'Mira Pol' });
    expect((await findProfile(world.storeFor('admin'), id, world.clock.now()))?.roles).toEqual([]);
    const back = await world.act('admin', readmitPerson, {
      as: admin(),
      input: { personId: id },
      ifMatch: versionOf(left),
    });
    expect(viewOf(back)).toMatchObject({ state: 'active', roles: [{ role: 'familyWorker' }] });
  });

  test('nobody removes herself, nor her own right to administer', async () => {
    const me = viewOf<PersonView>(
      await world.act('admin', openPerson, { as: admin(), input: { personId: admin().id } }),
    );
    expect(
      await world.act('admin', removePerson, { as: admin(), input: { personId: me.id }, ifMatch: me.version }),
    ).toMatchObject(refused('wrong-state', 'not-yourself'));
    const end = { personId: me.id, assignmentId: me.roles[0]?.assignmentId };
    expect(await world.act('admin', endRole, { as: admin(), input: end, ifMatch: me.version })).toMatchObject(
      refused('wrong-state', 'not-yourself'),
    );
  });

  test('a worker gets another supervisor: the old one sees nothing from that moment', async () => {
    const { people } = world;
    const worker = await aPerson('Sem Bos');
    const first = await world.act('admin', setSupervisor, {
      as: admin(),
      input: { personId: worker.id, supervisorId: people.supervisor.id },
      ifMatch: worker.version,
    });
    expect(viewOf(first)).toMatchObject({ supervisor: { name: 'Joost Timmer' } });
    const second = await world.act('admin', setSupervisor, {
      as: admin(),
      input: { personId: worker.id, supervisorId: people.otherSupervisor.id },
      ifMatch: versionOf(first),
    });
    expect(viewOf(second)).toMatchObject({ supervisor: { name: 'Nora Blom' } });
    const joost = await findProfile(world.storeFor('admin'), people.supervisor.id, world.clock.now());
    expect(joost?.supervises).not.toContain(worker.id);
    const self = { personId: worker.id, supervisorId: worker.id };
    expect(
      await world.act('admin', setSupervisor, { as: admin(), input: self, ifMatch: versionOf(second) }),
    ).toMatchObject({ ok: false, error: { fields: [{ pointer: '/supervisorId' }] } });
  });
});

describe('the lists', () => {
  test('people are listed page by page, without members of families', async () => {
    const people = viewOf<{ rows: PersonView[] }>(await world.act('admin', listPeople, { as: admin() }));
    expect(people.rows.map(({ name }) => name)).toContain('Saskia Kok');
    expect(people.rows.flatMap(({ roles }) => roles.map(({ role }) => role))).not.toContain('familyMember');
  });

  test('an organisation is added and changed, and no approach is named twice', async () => {
    const approach = {
      id: 'hulp-aan-huis',
      name: 'Hulp aan huis',
      withoutIntroducer: 'wait',
      planDueDays: 42,
      evaluationWeeks: 8,
      hoursPerWeek: 5,
    };
    const fields = { name: 'Portes', kind: 'provider', capacity: 31, familiesPerWorker: 8, approaches: [approach] };
    const added = await world.act('admin', addOrganisation, { as: admin(), input: fields });
    const { id } = viewOf<{ id: string }>(added);
    const twice = { organisationId: OrganisationId.parse(id), ...fields, approaches: [approach, approach] };
    expect(await world.act('admin', changeOrganisation, { as: admin(), input: twice, ifMatch: 1 })).toMatchObject({
      ok: false,
      error: { fields: [{ code: 'taken' }] },
    });
    viewOf(
      await world.act('admin', changeOrganisation, {
        as: admin(),
        input: { ...twice, capacity: 20, approaches: [approach] },
        ifMatch: 1,
      }),
    );
    const list = viewOf<{ rows: { name: string; capacity: number }[] }>(
      await world.act('admin', showOrganisations, { as: world.people.supervisor }),
    );
    expect(list.rows).toContainEqual(expect.objectContaining({ name: 'Portes', capacity: 20 }));
    expect(await world.act('admin', showOrganisations, { as: world.people.worker })).toMatchObject(
      refused('not-found'),
    );
  });
});
