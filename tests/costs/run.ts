// `npm run costs` starts Greep on an engine with a counter before it, lets the whole demo be told (eighteen months of some
// families, act by act through the API; `-- --whole` for all ninety), opens pages as a worker does, and reckons what that would cost. See docs/costs.md.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { startEngine } from '../../packages/local/engine.ts';
import { synthesise } from '../infra/synthesised.ts';
import { resourcesOf, type StackTemplate } from '../infra/template.ts';
import { ask } from '../local/ask.ts';
import { emptyDirectory, freePort, runProgram, runStart } from '../local/run-start.ts';
import { startCountingProxy, type Units } from './counting-proxy.ts';
import { priceRows } from './price-table.ts';
import { type Bill, type Counted, idle, inUse, platformIdle, sumOf } from './reckon.ts';

/** Months behind each family that the demo tells of. */
const months = 18;
const isWhole = process.argv.includes('--whole');
const Families = z.object({ rows: z.array(z.object({ id: z.string() })) });
const Line = z.looseObject({ kind: z.string().optional(), method: z.string().optional() });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const programOf = (name: string): string => fileURLToPath(new URL(`../../packages/local/${name}.ts`, import.meta.url));

const tell = async (port: number, data: string, endpoint: string): Promise<void> => {
  const words = [`http://localhost:${port}`, '--data', data, ...(isWhole ? [] : ['--few'])];
  const { ended, said } = runProgram(programOf('demo-load'), words, { env: { GREEP_DYNAMODB_ENDPOINT: endpoint } });
  if ((await ended) !== 0) throw new Error(`the demo was not told: ${said()}`);
  // what is still on its way
  await pause(5000);
};

const actsIn = async (logFile: string): Promise<number> =>
  (await readFile(logFile, 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => Line.parse(JSON.parse(line)))
    .filter(({ kind, method }) => kind === 'request' && method !== 'GET').length;

const tokenOf = async (persona: string, data: string): Promise<string> => {
  const { ended, said } = runProgram(programOf('token'), [persona, '--data', data]);
  await ended;
  return said().trim();
};

/** Opens what a worker opens: the list, and of each family its file, its plan and who looked. Answers how many requests that took. */
const openPages = async (port: number, data: string): Promise<number> => {
  const headers = { authorization: `Bearer ${await tokenOf('samira', data)}` };
  const get = (path: string) => ask(port, `utrecht.localhost:${port}`, `/v1${path}`, { headers });
  const { rows } = Families.parse(JSON.parse((await get('/families')).text));
  let asked = 1;
  for (const { id } of rows)
    for (const part of ['', '/plan', '/evaluations', '/access-log']) {
      await get(`/families/${id}${part}`);
      asked += 1;
    }
  return asked;
};

const alarmsOf = (template: StackTemplate | undefined): number =>
  template ? resourcesOf(template, 'AWS::CloudWatch::Alarm').length : 0;

/** Each of them has an alarm. */
const metricsOf = (template: StackTemplate | undefined): number =>
  template
    ? resourcesOf(template, 'AWS::CloudWatch::Alarm').filter(([, { Properties }]) => Properties.Namespace === 'Greep')
        .length
    : 0;

const countAll = async (): Promise<Counted> => {
  const { platform, gemeenten } = synthesise(readGemeenten());
  const data = await emptyDirectory();
  const engine = await startEngine();
  const proxy = await startCountingProxy(engine.endpoint);
  const port = await freePort();
  const greep = runStart(['--empty', '--data', data, '--port', String(port)], {
    env: { GREEP_DYNAMODB_ENDPOINT: proxy.endpoint },
  });
  try {
    await greep.ready;
    await tell(port, data, proxy.endpoint);
    const whole: Units = { ...proxy.units };
    console.log(`${whole.families.size} families were told of, in ${whole.calls} calls.`);
    const acts = await actsIn(join(data, 'greep.log'));
    const requests = await openPages(port, data);
    const opened = { reads: proxy.units.reads - whole.reads, writes: proxy.units.writes - whole.writes };
    const each = (total: number): number => total / whole.families.size / months;
    return {
      perFamilyMonth: {
        acts: each(acts),
        reads: each(whole.reads),
        writes: each(whole.writes),
        kiloBytes: each(whole.bytesWritten / 1024),
      },
      // a page asks for what it shows and for who is signed in
      perPage: { requests: 2, reads: (2 * opened.reads) / requests, writes: (2 * opened.writes) / requests },
      alarmsOfGemeente: alarmsOf(gemeenten.values().next().value),
      alarmsOfPlatform: alarmsOf(platform),
      metricsOfGemeente: metricsOf(gemeenten.values().next().value),
      metricsOfPlatform: metricsOf(platform),
    };
  } finally {
    greep.child.kill('SIGTERM');
    await greep.ended;
    proxy.stop();
    await engine.stop();
    await rm(data, { recursive: true, force: true });
  }
};

const dollars = (usd: number): string => usd.toFixed(2);
const row = (name: string, bill: Bill): string =>
  `| ${[name, ...Object.values(bill).map(dollars), `**${dollars(sumOf(bill))}**`].join(' | ')} |`;

const say = (counted: Counted): void => {
  console.log(JSON.stringify(counted, null, 2));
  console.log('\n| a gemeente, a month | tables | storage | functions | edge | watching | keys | sum |');
  console.log(row('idle', idle(counted)));
  for (const families of [50, 500, 2_000]) console.log(row(`${families} families`, inUse(counted, families)));
  const shared = platformIdle(counted);
  console.log(`\nplatform, idle: ${dollars(shared)}`);
  for (const families of [0, 50, 500, 2_000]) {
    const each = sumOf(families === 0 ? idle(counted) : inUse(counted, families));
    console.log(`all 342 with ${families} families each: ${dollars(342 * each + shared)}`);
  }
  for (const price of priceRows()) console.log(price);
};

say(await countAll());
