// The people of a gemeente, added by its first admin through the API.
import * as z from 'zod';
import { personas } from '../../packages/local/personas.ts';
import { casts, type TownName } from './cast.ts';
import { momentAgo } from './days.ts';
import type { Stage } from './open-stage.ts';
import { nameOf } from './sign-in.ts';
import { type Speaker, WithId } from './speaker.ts';

const kinds: Readonly<Record<string, string>> = {
  Cumulus: 'provider',
  Stade: 'provider',
  Menskrachtteam: 'provider',
  JAT: 'assessors',
};

const organisationBody = (name: string) => ({
  name,
  kind: kinds[name] ?? (name.startsWith('Basisschool') ? 'school' : 'other'),
  ...(kinds[name] === 'provider' && {
    capacity: 20,
    familiesPerWorker: 7,
    approaches: [
      {
        id: 'bloemaanpak',
        name: 'Bloemaanpak',
        withoutIntroducer: 'wait',
        planDueDays: 43,
        evaluationWeeks: 8,
        hoursPerWeek: 5,
      },
    ],
  }),
});

const Code = z.object({ code: z.string() });

export const redeem = (speaker: Speaker, code: string) =>
  speaker.say({ path: '/session/invitations', body: { code } }, z.unknown());

export type SeededTown = {
  readonly people: ReadonlyMap<string, string>;
  /** Ids by name. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Of the worker. */
  readonly providerId: string;
};

/** Roles begin before everything that a test tells of. */
const yearAgo = 365;

/** Everybody of the page of personas whom an admin adds, each signed in once. */
export const seedTown = async (stage: Stage, name: TownName): Promise<SeededTown> => {
  const { place, admin: adminKey, provider, supervisor, worker } = casts[name];
  const admin = await stage.speaker(name, adminKey);
  await redeem(admin, await stage.firstAdminCode(name, nameOf(adminKey)));
  const before = await stage.speaker(name, adminKey, momentAgo(yearAgo));
  const staff = personas.filter(
    (one) => one.place === place && one.invitedBy === 'administrator' && one.key !== adminKey,
  );
  const organisations = new Map<string, string>();
  for (const organisation of new Set(staff.flatMap(({ roles }) => roles.flatMap((role) => role.organisation ?? [])))) {
    const { view } = await before.say({ path: '/organisations', body: organisationBody(organisation) }, WithId);
    organisations.set(organisation, view.id);
  }
  const people = new Map<string, string>();
  for (const persona of staff) {
    const roles = persona.roles.map(({ role, organisation }) => ({
      role,
      ...(organisation && { organisationId: organisations.get(organisation) }),
    }));
    const { view } = await before.say({ path: '/people', body: { name: persona.name, roles } }, WithId);
    people.set(persona.key, view.id);
    const { view: invitation } = await admin.say({ path: `/people/${view.id}/invitations` }, Code);
    await redeem(await stage.speaker(name, persona.key), invitation.code);
  }
  const path = `/people/${people.get(worker)}`;
  const { etag } = await admin.read(path, WithId);
  await before.say(
    { method: 'PUT', path: `${path}/supervisor`, body: { supervisorId: people.get(supervisor) }, etag },
    WithId,
  );
  return { people, organisations, providerId: organisations.get(provider) ?? '' };
};
