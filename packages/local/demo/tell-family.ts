// What happened with one family, act by act, each by whoever did it and on the day on which it was done.
import * as z from 'zod';
import type { ContactStory, EvaluationStory, FamilyPerson, FamilyStory, PlanRound } from './family-story.ts';
import type { FamilyFinder, FoundFamily } from './find-family.ts';
import { invite, signInOnce } from './sign-in-once.ts';
import { tellBottleneck } from './tell-bottleneck.ts';
import { tellEnding, tellPhases } from './tell-course.ts';
import { tellEvaluation } from './tell-evaluation.ts';
import { tellPlanRound } from './tell-plan.ts';
import { tellReaders } from './tell-readers.ts';
import { onReferral, sendReferral, type Telling } from './tell-referral.ts';
import type { Told, Voice } from './voice.ts';

const File = z.object({
  id: z.string(),
  members: z.array(z.object({ personId: z.string(), name: z.string() })),
  trajectory: z.object({ state: z.string() }),
});
type File = z.infer<typeof File>;

export type FamilyTelling = Telling & {
  readonly finder: FamilyFinder;
  readonly ids: ReadonlyMap<string, string>;
};

/** Told with whose voices; made once the file is there. */
export type AtTable = {
  readonly telling: FamilyTelling;
  readonly family: FamilyStory;
  readonly path: string;
  readonly worker: Voice;
  /** Id of somebody of the family, by name. */
  readonly idOf: (name: string) => string;
  readonly voiceOf: (name: string) => Voice;
  readonly act: (what: string) => string;
  /** Ids of the goals recorded so far, by their key in the story. */
  readonly goals: Map<string, string>;
};

const idIn = (ids: ReadonlyMap<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`nobody and nothing in this demo is called ${key}`);
  return id;
};

const isTold = ({ worker, next, ending }: FamilyStory, found: FoundFamily | undefined): boolean => {
  if (!found) return false;
  if (!worker) return true;
  if (ending) return found.state === 'ended';
  return next ? found.nextVisit !== undefined : found.state !== 'awaiting-worker';
};

const accept = async (telling: FamilyTelling, family: FamilyStory): Promise<void> => {
  const provider = telling.story.organisations.find(({ name }) => name === family.provider);
  if (provider?.kind !== 'provider') throw new Error(`${family.provider} is no provider`);
  const before = await sendReferral(telling, family);
  const body = { providerId: idIn(telling.ids, provider.name), approachId: provider.approaches[0].id };
  await onReferral(telling, family, { by: 'assessor', what: 'acceptances', body, on: family.acceptedOn, before });
};

const chooseWorker = async (
  telling: FamilyTelling,
  family: FamilyStory,
  id: string,
): Promise<Told<File> | undefined> => {
  const { town, story, days, ids } = telling;
  if (!family.worker) return undefined;
  const supervisor = town.as(story.supervisors[family.provider] ?? '');
  const path = `/families/${id}`;
  const { etag } = await supervisor.read(path, File);
  const act = `${town.gemeente}|${family.name}|worker`;
  const body = { workerId: idIn(ids, family.worker.key) };
  const said = { act, method: 'PUT', path: `${path}/worker`, body, etag, ...days.at(family.worker.on) } as const;
  return supervisor.say(said, File);
};

const sitDown = (telling: FamilyTelling, family: FamilyStory, { view }: Told<File>): AtTable => {
  const { town } = telling;
  const personaOf = (name: string): FamilyPerson | undefined => family.people.find((one) => one.name === name);
  return {
    telling,
    family,
    path: `/families/${view.id}`,
    worker: town.as(family.worker?.key ?? ''),
    idOf: (name) => idIn(new Map(view.members.map((member) => [member.name, member.personId])), name),
    voiceOf: (name) => town.as(personaOf(name)?.persona ?? `family|${family.name}|${name}`),
    act: (what) => `${town.gemeente}|${family.name}|${what}`,
    goals: new Map(),
  };
};

const meet = async ({ family, worker, path, act, telling }: AtTable, { etag }: Told<File>): Promise<void> => {
  const { firstMeeting } = family;
  if (!firstMeeting) return;
  const { on, introduction } = firstMeeting;
  const explained = ['own-plan', 'confidentiality', 'reachable', 'safety-of-children', 'who-may-read'];
  const body = { on: telling.days.day(on), introduction, explained };
  await worker.say(
    { act: act('first-meeting'), path: `${path}/first-meetings`, body, etag, ...telling.days.at(on, 14) },
    File,
  );
};

/** Whoever answers a plan or stands on the page of personas signs in with a code from the worker. */
const signInFamily = async ({ family, worker, path, idOf, voiceOf }: AtTable, isNew: boolean): Promise<void> => {
  const { rounds = [], evaluations = [], bottlenecks = [] } = family;
  const speaking = [
    ...family.people.filter(({ persona }) => persona).map(({ name }) => name),
    ...rounds.flatMap(({ proposal, reworded }) => [
      ...(proposal?.answers ?? []).map(({ name }) => name),
      ...(reworded ? [reworded.name] : []),
    ]),
    ...evaluations.flatMap(({ contradictions = [] }) => contradictions.map(({ name }) => name)),
    ...bottlenecks.flatMap(({ steps }) => steps.flatMap((step) => ('name' in step && step.name ? step.name : []))),
  ];
  for (const name of new Set(speaking))
    await signInOnce(voiceOf(name), () => invite(worker, `${path}/members/${idOf(name)}/invitations`), isNew);
};

type Round = { readonly on: number } & (
  | { readonly is: 'evaluation'; readonly evaluation: EvaluationStory }
  | { readonly is: 'plan'; readonly round: PlanRound }
);

/** Plan and evaluations by day; what is looked at on a day is the plan as it was before. */
const tellRounds = async (table: AtTable): Promise<void> => {
  const { evaluations = [], rounds = [] } = table.family;
  const all: Round[] = [
    ...evaluations.map((evaluation) => ({ is: 'evaluation' as const, on: evaluation.on, evaluation })),
    ...rounds.map((round) => ({ is: 'plan' as const, on: round.on, round })),
  ];
  for (const one of all.toSorted((first, second) => first.on - second.on))
    await (one.is === 'plan' ? tellPlanRound(table, one.round) : tellEvaluation(table, one.evaluation));
};

const note = async ({ worker, path, act, telling }: AtTable, contact: ContactStory): Promise<void> => {
  const { on, ...rest } = contact;
  const body = { ...rest, on: telling.days.day(on) };
  const what = `contact|${on}|${rest.kind}|${rest.minutes}`;
  await worker.say({ act: act(what), path: `${path}/contacts`, body, ...telling.days.at(on, 15) }, File);
};

/** Comes last: a family with a next visit was told to its end. */
const agreeOnNext = async ({ family, worker, path, act, telling }: AtTable): Promise<void> => {
  if (!family.next) return;
  const { on, at, where, about } = family.next;
  const reach = 'Bel of app op werkdagen van 9.00 tot 17.00 uur: 06 00 00 00 00.';
  const body = { next: { on: telling.days.day(on), at }, where, about, reach };
  await worker.say({ act: act('appointment'), method: 'PUT', path: `${path}/appointment`, body }, File);
};

/** Until the provider has it: what a carrier makes of it is there when the rest is told. */
export const bringToProvider = async (telling: FamilyTelling, family: FamilyStory): Promise<void> => {
  if (!isTold(family, telling.finder.before(family.name))) await accept(telling, family);
};

/** From the choice of a worker on, for a family that was brought to its provider. */
export const tellFamily = async (telling: FamilyTelling, family: FamilyStory): Promise<void> => {
  const before = telling.finder.before(family.name);
  if (isTold(family, before)) return;
  const { id } = before ?? (await telling.finder.waitFor(family.name));
  const chosen = await chooseWorker(telling, family, id);
  if (!chosen) return;
  const table = sitDown(telling, family, chosen);
  await meet(table, chosen);
  await signInFamily(table, before === undefined);
  await tellRounds(table);
  for (const contact of family.contacts ?? []) await note(table, contact);
  for (const bottleneck of family.bottlenecks ?? []) await tellBottleneck(table, bottleneck);
  await tellPhases(table);
  await tellEnding(table);
  await tellReaders(table);
  await agreeOnNext(table);
};
