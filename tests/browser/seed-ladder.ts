// What blocks goals of a family, at every step of the ladder: told through the API.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { casts } from './cast.ts';
import { as, type SeededFamily, type Telling } from './seed-family.ts';
import { type Said, type Speaker, WithId } from './speaker.ts';

const questions = {
  late: 'Wie betaalt de bus naar school?',
  leaving: 'Kan het gezin eerder terecht bij de schuldhulp?',
  ladder: 'Wie beslist over een grotere woning?',
  answered: 'Mag het gezin wachten met betalen?',
  policy: 'Kan het advies van de gezinswerker gelden als besluit?',
  nation: 'Mag de kinderbijslag buiten de regeling blijven?',
} as const;
type Which = keyof typeof questions;

const why = 'Het wachten kost zoveel tijd dat de huur niet meer te redden is.';
const tried = 'Samen gebeld en een brief geschreven.';
const answer = {
  direction: 'experiment',
  words: 'Wij proberen het een half jaar.',
  agreements: [{ who: 'Sociale Zaken', what: 'neemt binnen een week een besluit', before: '2030-12-18' }],
};

type At = { readonly telling: Telling; readonly family: SeededFamily };
type Bottleneck = Said<{ id: string }>;

const Rows = z.object({ rows: z.array(z.object({ id: z.string(), question: z.string() })) });

/** The worker said it; it lies with the supervisor. */
export const seedReported = async ({ telling, family }: At, which: Which): Promise<Bottleneck> => {
  const body = {
    theme: 'debts-and-money',
    organisations: ['Kredietbank'],
    tried: [{ when: '2026-09', what: tried }],
    question: questions[which],
    whoMayDecide: 'De teamleider',
  };
  return (await as(telling, 'worker')).say({ path: `${family.path}/bottlenecks`, body }, WithId);
};

/** The text lies with the family. */
const show = async (at: At, which: Which): Promise<Bottleneck> => {
  const { view, etag } = await seedReported(at, which);
  const text = { kind: 'pass-up', question: questions[which], why, tried: [{ what: tried }], organisations: [] };
  const body = { reason: 'Dit kunnen wij niet beslissen.', text, hasSeenWarnings: true };
  const path = `${at.family.path}/bottlenecks/${view.id}/outgoing-texts`;
  return (await as(at.telling, 'supervisor')).say({ path, body, etag }, WithId);
};

const letGo = async (at: At, which: Which): Promise<string> => {
  const { view, etag } = await show(at, which);
  const path = `${at.family.path}/bottlenecks/${view.id}/text-answers`;
  await (await as(at.telling, 'mother')).say({ path, body: { answer: 'yes' }, etag }, WithId);
  return view.id;
};

/** A carrier brings it a moment later; its id there is one of chance. */
const find = async (reader: Speaker, list: string, which: Which): Promise<string> => {
  for (let turn = 0; turn < 100; turn += 1) {
    const { rows } = (await reader.read(list, Rows)).view;
    const found = rows.find(({ question }) => question === questions[which]);
    if (found) return found.id;
    await sleep(100);
  }
  throw new Error(`${list} never shows “${questions[which]}”`);
};

const ladder = '/doorbraak-bottlenecks';

/** Lets it go and finds it at the doorbraakteam. */
const bringToTeam = async (at: At, which: Which) => {
  const inFile = await letGo(at, which);
  const { stage, town } = at.telling;
  const team = await stage.speaker(town, casts[town].doorbraak);
  const id = await find(team, ladder, which);
  const { etag } = await team.read(`${ladder}/${id}`, WithId);
  return { inFile, id, etag, team };
};

const bringToPolicyTeam = async (at: At, which: Which) => {
  const { id, etag, team } = await bringToTeam(at, which);
  const body = { reason: 'Een regel van de gemeente staat in de weg.' };
  const passed = await team.say({ path: `${ladder}/${id}/policy-passings`, body, etag }, WithId);
  return { id, etag: passed.etag };
};

const bringToNation = async (at: At): Promise<string> => {
  const { stage, town } = at.telling;
  const { id, etag } = await bringToPolicyTeam(at, 'nation');
  const body = {
    reason: 'De regel geldt voor heel Nederland.',
    text: { question: questions.nation, why, tried },
    hasSeenWarnings: true,
  };
  const policy = await stage.speaker(town, casts[town].policyTeam);
  await policy.say({ path: `${ladder}/${id}/national-passings`, body, etag }, WithId);
  return find(await stage.speaker('landelijk', 'annet'), '/national-bottlenecks', 'nation');
};

/** The file knows of an answer when its carrier came. */
const bringDown = async (at: At) => {
  const { inFile, id, etag, team } = await bringToTeam(at, 'answered');
  await team.say({ path: `${ladder}/${id}/answers`, body: answer, etag }, WithId);
  const worker = await as(at.telling, 'worker');
  const State = z.object({ state: z.string() });
  const path = `${at.family.path}/bottlenecks/${inFile}`;
  while ((await worker.read(path, State)).view.state !== 'answered') await sleep(100);
  return { answered: inFile, given: id };
};

/** By name: `late`, `leaving` and `answered` in the file, `ladder`, `given` and `policy` outside it, `national` above all. */
export const seedLadder = async (telling: Telling, family: SeededFamily): Promise<Readonly<Record<string, string>>> => {
  const now: At = { telling: { ...telling, ago: undefined }, family };
  return {
    late: (await seedReported({ telling, family }, 'late')).view.id,
    leaving: (await show(now, 'leaving')).view.id,
    ladder: (await bringToTeam(now, 'ladder')).id,
    policy: (await bringToPolicyTeam(now, 'policy')).id,
    national: await bringToNation(now),
    ...(await bringDown(now)),
  };
};
