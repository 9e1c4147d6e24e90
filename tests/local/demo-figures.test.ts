// The figures that the screens show of the demo: the caseload of annex 5 of the report, after the gemeente's own rules.
// Families are told with all that decides their phase; hours and bottlenecks are left out, since no phase depends on them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGemeenten } from '@greep/infra/gemeenten';
import { readSignInSettings } from '@greep/session';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeAdminCode } from '../../packages/local/demo/admin-code.ts';
import type { FamilyStory } from '../../packages/local/demo/family-story.ts';
import { loadDemo } from '../../packages/local/demo/load.ts';
import { openTown, originAt } from '../../packages/local/demo/town.ts';
import type { TownStory } from '../../packages/local/demo/town-story.ts';
import { utrecht } from '../../packages/local/demo/utrecht.ts';
import { issueToken, siteOfPersona } from '../../packages/local/issue-token.ts';
import { loadLoginKeys } from '../../packages/local/login-keys.ts';
import { loginOrigin } from '../../packages/local/login-sites.ts';
import { lookUpLocalhostNames } from '../../packages/local/serving/localhost-lookup.ts';
import { ask } from './ask.ts';
import { type Beside, besideGreep } from './beside-greep.ts';
import { emptyDirectory, freePort, type Run, runProgram, runStart } from './run-start.ts';

const publish = fileURLToPath(new URL('../../packages/local/publish.ts', import.meta.url));

/** product.md: building up, under way, winding down, aftercare, closed, no way in, short; and all. */
const columns = ['building-up', 'under-way', 'winding-down', 'aftercare', 'closed', 'no-way-in', 'short', 'total'];
const caseload: Readonly<Record<string, readonly number[]>> = {
  Stade: [0, 20, 5, 5, 0, 2, 1, 33],
  Portes: [0, 19, 0, 0, 12, 0, 0, 31],
  Cumulus: [2, 7, 2, 0, 0, 0, 0, 11],
  all: [2, 46, 7, 5, 12, 2, 1, 75],
};

const onlyItsCourse = (family: FamilyStory): FamilyStory => ({
  ...family,
  contacts: [],
  evaluations: [],
  bottlenecks: [],
  rounds: (family.rounds ?? []).slice(0, 1).map((round) => ({ ...round, actions: [] })),
});

const slim: TownStory = {
  ...utrecht,
  families: utrecht.families.map(onlyItsCourse),
  others: utrecht.others.map(onlyItsCourse),
  referrals: [],
};

let data: string;
let port: number;
let greep: Run;
let beside: Beside;

beforeAll(async () => {
  lookUpLocalhostNames();
  data = await emptyDirectory();
  port = await freePort();
  greep = runStart(['--empty', '--data', data, '--port', String(port)]);
  await greep.ready;
  beside = await besideGreep(data);
});
afterAll(async () => {
  beside.client.destroy();
  greep.child.kill('SIGTERM');
  await greep.ended;
});

const tokens = async () => {
  const { sites } = await readSignInSettings(join(data, 'sign-in.json'));
  const keys = await loadLoginKeys(join(data, 'login-keys.json'));
  return { origin: loginOrigin(port), sites, keys };
};

const loadSlim = async () => {
  const settings = await tokens();
  const { endpoint } = z
    .object({ endpoint: z.string() })
    .parse(JSON.parse(await readFile(join(data, 'engine.json'), 'utf8')));
  const townAt = (place: 'gm0344' | 'platform') => {
    const site = siteOfPersona(settings.sites, { place });
    if (!site) throw new Error(`there is no ${place}`);
    return openTown(place, originAt(`http://localhost:${port}`, site), settings);
  };
  const reach = () => ({
    town: townAt('gm0344'),
    nation: townAt('platform').as('annet'),
    adminCode: () => makeAdminCode(endpoint, 'gm0344', 'Bas Faber'),
  });
  return loadDemo({ towns: [slim], reach, tell: () => {}, atOnce: 8 });
};

const Figure = z.object({
  column: z.string(),
  state: z.string(),
  value: z.number().optional(),
  because: z.string().optional(),
});
const Report = z.object({
  tables: z.array(
    z.object({
      table: z.string(),
      groups: z.array(
        z.object({
          rows: z.array(z.object({ row: z.string(), name: z.string().optional(), figures: z.array(Figure) })),
        }),
      ),
    }),
  ),
});
const Periods = z.object({ rows: z.array(z.object({ period: z.string(), asOf: z.string() })) });

const read = async <View>(path: string, view: z.ZodType<View>): Promise<View> => {
  const token = await issueToken({ key: 'maaike', place: 'gm0344' }, await tokens());
  const { text } = await ask(port, `utrecht.localhost:${port}`, `/v1${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return view.parse(JSON.parse(text));
};

/** What a policy maker reads, by name of the row. */
const readCaseload = async () => {
  const running = (await read('/figures', Periods)).rows.find(({ period }) => period === 'running');
  const { tables } = await read(`/figures/running/${running?.asOf}`, Report);
  const rows = tables.find(({ table }) => table === 'caseload')?.groups.flatMap((group) => group.rows) ?? [];
  return new Map(rows.map(({ row, name, figures }) => [name ?? row, figures]));
};

describe('the figures of the demo', { timeout: 240_000 }, () => {
  it('are the caseload of the report, as the rules of the gemeente let it be seen', async () => {
    expect((await loadSlim()).leftAsIs).toEqual([]);
    await beside.carriersCaughtUp();
    await runProgram(publish, ['utrecht', '--data', data]).ended;

    const threshold = readGemeenten().find(({ code }) => code === 'gm0344')?.suppressionThreshold ?? 0;
    const shown = await readCaseload();
    expect([...shown.keys()].toSorted()).toEqual(Object.keys(caseload).toSorted());
    for (const [row, numbers] of Object.entries(caseload))
      for (const [at, column] of columns.entries()) {
        const number = numbers[at] ?? 0;
        const figure = shown.get(row)?.find((one) => one.column === column);
        const isBelow = number < threshold;
        const isOther = figure?.state === 'hidden' && figure.because === 'hidden';
        const wanted = isBelow ? ['hidden', 'below'] : ['shown', Math.round(number / 5) * 5];
        const found = [figure?.state, figure?.value ?? figure?.because];
        expect([row, column, ...(isOther && !isBelow ? wanted : found)]).toEqual([row, column, ...wanted]);
      }
    const total = shown.get('all')?.find(({ column }) => column === 'total');
    expect(total).toMatchObject({ state: 'shown', value: 75 });
    expect(shown.get('Stade')?.find(({ column }) => column === 'under-way')).toMatchObject({ value: 20 });
  });
});
