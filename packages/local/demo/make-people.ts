// The admin adds organisations and people, says who supervises whom and hands out the codes;
// everybody signs in with an own code. Roles begin long ago, so that what they did since can be told.
import * as z from 'zod';
import type { Days } from './days.ts';
import { inTurns } from './in-turns.ts';
import { invite, signInOnce } from './sign-in-once.ts';
import type { Town } from './town.ts';
import type { StaffStory, TownStory } from './town-story.ts';

const Organisations = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });
const Organisation = z.object({ id: z.string() });
const Person = z.object({
  id: z.string(),
  state: z.string(),
  isLinked: z.boolean(),
  supervisor: z.object({ id: z.string() }).optional(),
});

/** Days before the beginning. */
const longAgo = -600;

type Means = { readonly town: Town; readonly story: TownStory; readonly days: Days };
/** Ids by name of the organisation and by key of the person. */
type Ids = { readonly organisations: ReadonlyMap<string, string>; readonly people: Map<string, string> };

const addOrganisations = async ({ town, story, days }: Means): Promise<ReadonlyMap<string, string>> => {
  const admin = town.as(story.admin);
  const known = (await admin.read('/organisations', Organisations)).view.rows;
  const ids = new Map(known.map(({ id, name }) => [name, id]));
  for (const body of story.organisations) {
    if (ids.has(body.name)) continue;
    const act = `${town.gemeente}|organisation|${body.name}`;
    const { view } = await admin.say({ act, path: '/organisations', body, ...days.at(longAgo) }, Organisation);
    ids.set(body.name, view.id);
  }
  return ids;
};

const addPerson = async ({ town, story, days }: Means, staff: StaffStory, ids: Ids) => {
  const roles = staff.roles.map(({ role, organisation }) => {
    const organisationId = organisation && ids.organisations.get(organisation);
    return { role, ...(organisationId && { organisationId }) };
  });
  const act = `${town.gemeente}|person|${staff.key}`;
  const body = { name: staff.name, roles };
  return town.as(story.admin).say({ act, path: '/people', body, ...days.at(longAgo) }, Person);
};

const join = async (means: Means, staff: StaffStory, ids: Ids): Promise<void> => {
  const { town, story, days } = means;
  const admin = town.as(story.admin);
  const { view, etag } = await addPerson(means, staff, ids);
  ids.people.set(staff.key, view.id);
  const path = `/people/${view.id}`;
  const supervisorId = staff.supervisor && ids.people.get(staff.supervisor);
  if (supervisorId && !view.supervisor) {
    const act = `${town.gemeente}|supervisor|${staff.key}`;
    const said = { act, method: 'PUT', path: `${path}/supervisor`, body: { supervisorId }, etag } as const;
    await admin.say({ ...said, ...days.at(longAgo + 1) }, Person);
  }
  if (view.isLinked || view.state !== 'active') return;
  await signInOnce(town.as(staff.key), () => invite(admin, `${path}/invitations`));
};

/** Answers the ids of all staff by key. `told` is called after each. */
export const makePeople = async (means: Means, told: () => void): Promise<ReadonlyMap<string, string>> => {
  const ids: Ids = { organisations: await addOrganisations(means), people: new Map() };
  const isFirst = ({ supervisor }: StaffStory): boolean => supervisor === undefined;
  const { staff } = means.story;
  const work = async (one: StaffStory): Promise<void> => {
    await join(means, one, ids);
    told();
  };
  await inTurns(staff.filter(isFirst), 3, work);
  await inTurns(
    staff.filter((one) => !isFirst(one)),
    3,
    work,
  );
  return new Map([...ids.people, ...ids.organisations]);
};
