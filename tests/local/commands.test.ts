// The commands of whoever runs an installation, on a running Greep and on its data at rest.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { instantOf } from '@greep/kernel';
import { SignInSettings } from '@greep/session';
import { takeAnchor } from '@greep/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aWorld } from '../reporting/a-world.ts';
import { keepAll } from '../reporting/histories.ts';
import { utrecht } from '../support/engine.ts';
import { accept, anAcceptedReferral, byTest } from './an-accepted-referral.ts';
import { ask } from './ask.ts';
import { besideGreep } from './beside-greep.ts';
import { emptyDirectory, enginesOf, freePort, type Run, runProgram, runStart } from './run-start.ts';

let data: string;
let port: number;
let greep: Run;

type Said = { readonly code: number | null; readonly said: string };
const command = async (
  name: string,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> => {
  const program = fileURLToPath(new URL(`../../packages/local/${name}.ts`, import.meta.url));
  const { ended, said } = runProgram(program, [...words, '--data', data], { env });
  return { code: await ended, said: said().trim() };
};

const start = async (): Promise<void> => {
  greep = runStart(['--empty', '--data', data, '--port', String(port)]);
  await greep.ready;
};
const stop = async (): Promise<void> => {
  greep.child.kill('SIGTERM');
  await greep.ended;
};

beforeAll(async () => {
  data = await emptyDirectory();
  port = await freePort();
  await start();
});
afterAll(stop);

describe('npm run token', () => {
  it('prints a way into the API of the persona’s own gemeente and of no other', async () => {
    const { code, said: token } = await command('token', ['samira']);
    expect(code).toBe(0);
    const headers = { authorization: `Bearer ${token}` };
    const own = await ask(port, `utrecht.localhost:${port}`, '/v1/session', { headers });
    expect([own.status, JSON.parse(own.text).state]).toEqual([200, 'needs-invitation']);
    expect((await ask(port, `amersfoort.localhost:${port}`, '/v1/session', { headers })).status).toBe(401);
    expect(
      (await ask(port, `utrecht.localhost:${port}`, '/v1/session', { headers: { authorization: `Bearer ${token}x` } }))
        .status,
    ).toBe(401);
  });

  it('is refused where nobody can be somebody else', async () => {
    const settings = SignInSettings.parse(JSON.parse(await readFile(join(data, 'sign-in.json'), 'utf8')));
    const real = settings.sites.map((site) => ({
      ...site,
      issuers: site.issuers.map((issuer) => ({ ...issuer, acceptsPersonTokens: false })),
    }));
    const file = join(data, 'real-sign-in.json');
    await writeFile(file, JSON.stringify({ ...settings, sites: real }));
    const { code, said } = await command('token', ['samira'], { GREEP_SIGN_IN_FILE: file });
    expect([code, said]).toEqual([
      1,
      'This installation is no demo: here nobody can be somebody else, and no token is made.',
    ]);
  });

  it('says who there is when the persona is not known', async () => {
    const { code, said } = await command('token', ['nobody']);
    expect(code).toBe(1);
    expect(said).toContain('Use: npm run token -- <persona>, with one of samira, ');
  });
});

describe('npm run first-admin', () => {
  it('prints a code for the gemeente that is named', async () => {
    const { code, said } = await command('first-admin', ['amersfoort', 'Ruud Bakker']);
    expect(code).toBe(0);
    expect(said).toMatch(
      /^The first admin of Amersfoort signs in and types this code, once, before .*: [2-9A-Z]{5}-[2-9A-Z]{5}$/,
    );
  });

  it('says which gemeenten there are when the name is not known', async () => {
    const { code, said } = await command('first-admin', ['rotterdam']);
    expect([code, said]).toEqual([
      1,
      'No gemeente is called that. Use: npm run first-admin -- <gemeente> [name], with one of amersfoort, utrecht.',
    ]);
  });
});

describe('npm run audit:verify', () => {
  it('finds every link whole, also when Greep does not run, and leaves no engine behind', async () => {
    const beside = await besideGreep(data);
    for (let round = 0; round < 3; round += 1)
      await beside.store('referral').commit(accept(anAcceptedReferral()), byTest);
    beside.client.destroy();
    const whole = /Utrecht: 3 chains with 3 entries, every link holds[.;]/;
    const running = await command('audit-verify');
    expect([running.code, running.said]).toEqual([0, expect.stringMatching(whole)]);
    await stop();
    const atRest = await command('audit-verify');
    expect([atRest.code, atRest.said]).toEqual([0, expect.stringMatching(whole)]);
    expect(enginesOf(data)).toEqual([]);
    await start();
  });

  it('misses a tail that was cut together with its head, once it was written down where the chains end', async () => {
    const beside = await besideGreep(data);
    await beside.store('referral').commit(accept(anAcceptedReferral()), byTest);
    const ofUtrecht = { client: beside.client, gemeente: utrecht };
    const anchor = await takeAnchor(ofUtrecht, instantOf(new Date('2026-11-27T12:00:00Z')));
    const [head] = anchor.heads.filter(({ number }) => number === 1);
    const further = { ...anchor, heads: anchor.heads.map((each) => (each === head ? { ...each, number: 9 } : each)) };
    const elsewhere = await emptyDirectory();
    await mkdir(join(elsewhere, 'gm0344'));
    await writeFile(join(elsewhere, 'gm0344', '2026-11-27.json'), JSON.stringify(further));
    expect((await command('audit-verify', [elsewhere])).said).toContain('anchored-entry-missing');
    beside.client.destroy();
  });

  it('names the first link that was tampered with', async () => {
    const beside = await besideGreep(data);
    const referral = anAcceptedReferral();
    const aggregate = `REFERRAL#${referral.id}`;
    await beside.store('referral').commit(accept(referral), byTest);
    for (let round = 0; round < 3; round += 1) {
      await beside.store('referral').commit({ aggregate, action: 'look-again', puts: [] }, byTest);
    }
    const Key = { pk: { S: `CHAIN#${aggregate}` }, sk: { S: '000000000002' } };
    const Update = { UpdateExpression: 'SET #data = :data', ExpressionAttributeNames: { '#data': 'data' } };
    const ExpressionAttributeValues = { ':data': { S: '{"forged":true}' } };
    await beside.client.send(
      new UpdateItemCommand({ TableName: 'greep-gm0344-trail', Key, ...Update, ExpressionAttributeValues }),
    );
    beside.client.destroy();
    const { code, said } = await command('audit-verify');
    expect(code).toBe(1);
    expect(said).toContain(`Utrecht: the chain of ${aggregate} does not hold at entry 2: entry-unreadable.`);
  });
});

describe('where the chains end is written down every day', () => {
  it('in a file that is not written twice, for every gemeente and the nation', async () => {
    const folders = await readdir(join(data, 'anchors'));
    expect(folders.toSorted()).toEqual(['gm0307', 'gm0344', 'national']);
    for (const folder of folders) {
      const [file = ''] = await readdir(join(data, 'anchors', folder));
      expect((await stat(join(data, 'anchors', folder, file))).mode & 0o777).toBe(0o400);
    }
  });
});

describe('npm run publish and npm run recount', () => {
  it('publish what is due, once, and find every figure of it equal', async () => {
    const beside = await besideGreep(data);
    await keepAll(beside.store('carry-contributions'), aWorld({ seed: 2, families: 40, providers: 2 }));
    beside.client.destroy();
    // The running Greep publishes by itself as well, when it has just started.
    const published = await command('publish', ['utrecht']);
    expect([published.code, published.said]).toEqual([
      0,
      expect.stringMatching(/^Utrecht: (published|nothing was due)/),
    ]);
    expect(await command('publish', ['utrecht'])).toEqual({ code: 0, said: 'Utrecht: nothing was due.' });
    const { code, said } = await command('recount', ['utrecht', 'running']);
    expect(said).not.toContain('DIFFERENT');
    expect(code).toBe(0);
    expect(said).toMatch(/equal {5}caseload \/ families \/ all: waiting /);
    expect(said).toMatch(/\d+ figures in \d+ rows: \d+ equal, 0 different\.$/);
  });

  it('the recount ends with 1 and names the rows when a published figure is not what was counted', async () => {
    const beside = await besideGreep(data);
    const place = { TableName: 'greep-gm0344-reports', Key: { pk: { S: 'PUBLISHED#running' }, sk: { S: 'NOW' } } };
    const { Item } = await beside.client.send(new GetItemCommand(place));
    const altered = (Item?.data?.S ?? '').replace('"threshold":5', '"threshold":100');
    const Update = { UpdateExpression: 'SET #data = :data', ExpressionAttributeNames: { '#data': 'data' } };
    await beside.client.send(
      new UpdateItemCommand({ ...place, ...Update, ExpressionAttributeValues: { ':data': { S: altered } } }),
    );
    beside.client.destroy();
    const { code, said } = await command('recount', ['utrecht', 'running']);
    expect(code).toBe(1);
    expect(said).toContain('DIFFERENT caseload / families / all: ');
  });

  it('say how they are used, and that a period has no figures', async () => {
    expect(await command('publish', ['rotterdam'])).toMatchObject({ code: 1 });
    const used = 'Use: npm run recount -- <gemeente> <period>, such as utrecht 2026-q3 or utrecht running';
    expect(await command('recount', ['utrecht'])).toEqual({ code: 1, said: used });
    const none = 'No figures were published of 2019-q1.';
    expect(await command('recount', ['utrecht', '2019-q1'])).toEqual({ code: 1, said: none });
  });
});
