// The demo of Amersfoort, loaded as into another installation, killed on the way, and loaded again.
import { fork } from 'node:child_process';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSignInSettings } from '@greep/session';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { amersfoort } from '../../packages/local/demo/amersfoort.ts';
import { issueToken } from '../../packages/local/issue-token.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { loginOrigin } from '../../packages/local/login-sites.ts';
import { ask } from './ask.ts';
import { emptyDirectory, freePort, type Run, runProgram, runStart } from './run-start.ts';

const programOf = (name: string): string => fileURLToPath(new URL(`../../packages/local/${name}.ts`, import.meta.url));
const Step = z.object({ done: z.number(), total: z.number(), what: z.string() });

let data: string;
/** Only what somebody elsewhere has: the keys of the demo login. */
let elsewhere: string;
let port: number;
let greep: Run;

beforeAll(async () => {
  data = await emptyDirectory();
  elsewhere = await emptyDirectory();
  port = await freePort();
  greep = runStart(['--empty', '--data', data, '--port', String(port)]);
  await greep.ready;
  for (const file of await readdir(data)) {
    if (['sign-in.json', 'login-keys.json'].includes(file)) await cp(join(data, file), join(elsewhere, file));
  }
});
afterAll(async () => {
  greep.child.kill('SIGTERM');
  await greep.ended;
});

type Ended = { readonly code: number | null; readonly steps: readonly z.infer<typeof Step>[]; readonly said: string };

/** Loads, and is killed after so many steps. */
const load = async (more: readonly string[] = [], killAfter?: number): Promise<Ended> => {
  const words = [`http://localhost:${port}`, '--data', elsewhere, '--only', 'amersfoort', '--few', ...more];
  const child = fork(programOf('demo-load'), words, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const steps: z.infer<typeof Step>[] = [];
  let said = '';
  child.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  child.on('message', (message) => {
    const step = Step.parse(message);
    steps.push(step);
    if (step.done === killAfter) child.kill('SIGKILL');
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, steps, said };
};

const command = async (name: string, ...words: readonly string[]): Promise<string> => {
  const { ended, said } = runProgram(programOf(name), [...words, '--data', data]);
  await ended;
  return said().trim();
};

const as = async (key: string) => {
  const { sites } = await readSignInSettings(join(data, 'sign-in.json'));
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  const token = await issueToken({ key, place: 'gm0307' }, { origin: loginOrigin(port), sites, keys });
  return async <View>(path: string, schema: z.ZodType<View>): Promise<View> => {
    const host = `amersfoort.localhost:${port}`;
    const { text } = await ask(port, host, `/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    return schema.parse(JSON.parse(text));
  };
};

const Families = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string(), state: z.string() })) });
const Row = z.array(z.object({}));
const Plan = z.object({ goals: Row, safetyGoals: Row, actions: Row, versions: Row });
const File = z.object({ contacts: Row, members: Row });
const Bottlenecks = z.object({ rows: z.array(z.object({ question: z.string(), state: z.string() })) });
const Referrals = z.object({ rows: z.array(z.object({ state: z.string() })) });

const few = amersfoort.others.slice(0, 3);

/** What was told of the families whom Thijs works with. */
const thijsTold = amersfoort.families.filter(({ worker }) => worker?.key === 'thijs');

const readThijs = async () => {
  const read = await as('thijs');
  const { rows } = await read('/families', Families);
  const found = await Promise.all(
    rows.map(async ({ id, name }) => {
      const plan = await read(`/families/${id}/plan`, Plan);
      const file = await read(`/families/${id}`, File);
      return {
        name,
        people: file.members.length,
        contacts: file.contacts.length,
        goals: plan.goals.length + plan.safetyGoals.length,
        actions: plan.actions.length,
        versions: plan.versions.length,
      };
    }),
  );
  return found.toSorted((one, other) => one.name.localeCompare(other.name));
};

const toldOfThijs = () =>
  thijsTold
    .map(({ name, people, contacts = [], rounds = [] }) => ({
      name,
      people: people.length,
      contacts: contacts.length,
      goals: rounds.flatMap(({ goals = [] }) => goals).length,
      actions: rounds.flatMap(({ actions = [] }) => actions).length,
      versions: rounds.filter(({ proposal }) => proposal).length,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));

describe('loading the demo', { timeout: 180_000 }, () => {
  it('says what it needs where it cannot make the first admin itself', async () => {
    const { code, said } = await load();
    expect([code, said.trim()]).toEqual([
      1,
      'Amersfoort has no admin yet: make one there, and give the code with --admin-code.',
    ]);
  });

  it('goes on where it was killed, and tells everything once', async () => {
    const made = await command('first-admin', 'amersfoort', 'Tineke Hoek');
    const code = made.slice(-11);
    const killed = await load(['--admin-code', `amersfoort=${code}`], 4);
    expect(killed.code).toBe(null);
    for (const steps of [12, 16, 18]) expect((await load([], steps)).code).toBe(null);
    const { code: exit, steps, said } = await load();
    expect([exit, said]).toEqual([0, '']);
    expect(steps.at(-1)).toMatchObject({ done: steps.at(-1)?.total });

    expect(await readThijs()).toEqual(toldOfThijs());
    const seen = await (await as('nadia'))('/families', Families);
    const waiting = await (await as('nadia'))('/waiting-families', Families);
    const referrals = await (await as('marieke'))('/referrals', Referrals);
    const all = [...amersfoort.families, ...few];
    const ended = few.filter(({ ending }) => ending);
    expect([seen.rows.length, waiting.rows.length]).toEqual([all.length - 1 - ended.length, 1]);
    expect(referrals.rows).toHaveLength(all.length + amersfoort.referrals.length);
    const open = await (await as('nadia'))('/bottlenecks', Bottlenecks);
    const done = await (await as('nadia'))('/bottlenecks?show=done', Bottlenecks);
    const told = all.flatMap(({ bottlenecks = [] }) => bottlenecks.map(({ steps }) => steps.at(-1)?.is === 'judged'));
    expect(open.rows).toHaveLength(told.filter((isOver) => !isOver).length);
    // What the files of families that ended hold is not on the list of a supervisor.
    expect(done.rows.every(({ state }) => state === 'closed')).toBe(true);
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await command('audit-verify');
    expect(await load()).toMatchObject({ code: 0, said: '' });
    expect(await command('audit-verify')).toBe(before);
    expect(before).toMatch(/Amersfoort: \d+ chains with \d{3,} entries, every link holds/);
  });

  it('leaves everybody able to sign in', async () => {
    const State = z.object({ state: z.string() });
    const staff = amersfoort.staff
      .map(({ key }) => key)
      .filter((key) => ['thijs', 'nadia', 'ruud', 'wim'].includes(key));
    for (const key of [...staff, 'tineke', 'desi'])
      expect([key, await (await as(key))('/session', State)]).toEqual([key, { state: 'known' }]);
  });
});
