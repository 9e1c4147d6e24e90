// Whatever stops a start is said in one sentence with what to do; the exit code tells it too, and no engine stays behind.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { openClient } from '@greep/store';
import { afterEach, describe, expect, it } from 'vitest';
import { startEngine } from '../../packages/local/engine.ts';
import { emptyDirectory, enginesOf, freePort, type Run, runStart, type Surroundings } from './run-start.ts';

const credentials = { region: 'eu-central-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };

const runs: Run[] = [];
const run = (args: readonly string[], surroundings?: Surroundings): Run => {
  const started = runStart(['--empty', ...args], surroundings);
  runs.push(started);
  return started;
};

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGTERM');
    await ended;
  }
});

const failure = async (args: readonly string[], surroundings?: Surroundings): Promise<string> => {
  const { ended, said } = run(args, surroundings);
  expect(await ended).toBe(1);
  const lines = said().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
};

/** Changes what Node says of itself before the program runs. */
const pretending = (code: string): Surroundings => ({
  nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(code)}`],
});

const systemNode = (): string | undefined => {
  const places = (process.env.PATH ?? '').split(':').filter((place) => !place.includes('node_modules'));
  for (const place of places) {
    try {
      const version = execFileSync(join(place, 'node'), ['--version'], { encoding: 'utf8' });
      if (Number(version.slice(1).split('.')[0]) < 24) return join(place, 'node');
    } catch {
      // Not in this place.
    }
  }
  return undefined;
};

describe('npm start refuses, says why, and leaves nothing behind', () => {
  it('when the port is taken', async () => {
    const data = await emptyDirectory();
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const said = await failure(['--port', String(port), '--data', data]);
    other.close();
    expect(said).toBe(
      `Port ${port} is taken by another program: start with --port and another number, such as: npm start -- --port ${port + 1}`,
    );
    expect(enginesOf(data)).toEqual([]);
  });

  it('when the data directory is a file, or lies where nobody can write', async () => {
    const data = await emptyDirectory();
    await writeFile(join(data, 'file'), '');
    const port = String(await freePort());
    for (const directory of [join(data, 'file'), join(data, 'file', 'below'), '/sys/greep']) {
      expect(await failure(['--port', port, '--data', directory])).toContain(
        'cannot be written: choose another one with --data',
      );
    }
  });

  it.skipIf(process.getuid?.() === 0)('when the data directory may not be written', async () => {
    const data = await emptyDirectory();
    await chmod(data, 0o555);
    expect(await failure(['--port', String(await freePort()), '--data', data])).toContain('cannot be written');
  });

  it('when the data is of a newer Greep', async () => {
    const data = await emptyDirectory();
    await writeFile(join(data, 'version.json'), JSON.stringify({ format: 2 }));
    expect(await failure(['--port', String(await freePort()), '--data', data])).toBe(
      `The data in ${data} is of a newer Greep (format 2, this one knows 1): update Greep, or start with --data and another directory.`,
    );
    expect(enginesOf(data)).toEqual([]);
  });

  it('when the file of the version or of the engine is damaged', async () => {
    const data = await emptyDirectory();
    const port = String(await freePort());
    await writeFile(join(data, 'version.json'), 'no json');
    expect(await failure(['--port', port, '--data', data])).toContain('version.json is damaged');

    const other = await emptyDirectory();
    await mkdir(join(other, 'engine.sqlite'));
    expect(await failure(['--port', port, '--data', other])).toContain('The embedded database cannot open');
    expect(enginesOf(other)).toEqual([]);
  });

  it('when there is no engine for this platform, and names the way out', async () => {
    const data = await emptyDirectory();
    const mac = pretending("Object.defineProperty(process, 'platform', { value: 'darwin' })");
    expect(await failure(['--port', String(await freePort()), '--data', data], mac)).toBe(
      'There is no embedded database for darwin on x64: run any DynamoDB (such as DynamoDB local), and start again with GREEP_DYNAMODB_ENDPOINT set to its address.',
    );
  });

  it('when the DynamoDB endpoint that was named does not answer', async () => {
    const data = await emptyDirectory();
    const env = { GREEP_DYNAMODB_ENDPOINT: `http://127.0.0.1:${await freePort()}` };
    expect(await failure(['--port', String(await freePort()), '--data', data], { env })).toContain(
      `The DynamoDB endpoint ${env.GREEP_DYNAMODB_ENDPOINT} does not answer as one`,
    );
  });

  it('when Node is too old', async () => {
    const old = pretending(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.11.0' } })",
    );
    const sentence = /^Greep needs Node 24 or newer and this is Node \d+\.\d+\.\d+: start it with `npm start`/;
    expect(await failure([], old)).toMatch(sentence);
    const node = systemNode();
    if (node) expect(await failure([], { node })).toMatch(sentence);
  });

  it('when an option is not known or the port is no port', async () => {
    const usage = 'Use: npm start -- [--empty] [--data DIR] [--port N]';
    expect(await failure(['--prot', '80'])).toBe(`An option is not known. ${usage}`);
    expect(await failure(['--port', 'http'])).toBe(`A port is a number from 1 to 65535. ${usage}`);
  });

  it('when Greep already runs on the same data', async () => {
    const data = await emptyDirectory();
    const first = run(['--port', String(await freePort()), '--data', data]);
    await first.ready;
    expect(await failure(['--port', String(await freePort()), '--data', data])).toContain(
      `Greep already runs with the data directory ${data}: stop it first`,
    );
    expect(enginesOf(data)).toHaveLength(1);
  });
});

describe('npm start', () => {
  it('stops its engine when it is stopped, and starts again on the same data', async () => {
    const data = await emptyDirectory();
    const port = String(await freePort());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const greep = run(['--port', port, '--data', data]);
      await greep.ready;
      expect(enginesOf(data)).toHaveLength(1);
      greep.child.kill(signal);
      expect(await greep.ended).toBe(0);
      expect(enginesOf(data)).toEqual([]);
    }
  });

  it('stops an engine that outlived a crash before it opens the same file', async () => {
    const data = await emptyDirectory();
    const port = String(await freePort());
    const crashed = run(['--port', port, '--data', data]);
    await crashed.ready;
    const [survivor] = enginesOf(data);
    crashed.child.kill('SIGKILL');
    await crashed.ended;
    expect(enginesOf(data)).toEqual([survivor]);
    const next = run(['--port', port, '--data', data]);
    await next.ready;
    expect(enginesOf(data)).toHaveLength(1);
    expect(enginesOf(data)).not.toContain(survivor);
  });

  it('says so and ends when its engine is gone', async () => {
    const data = await emptyDirectory();
    const greep = run(['--port', String(await freePort()), '--data', data]);
    await greep.ready;
    process.kill(enginesOf(data)[0] ?? 0, 'SIGKILL');
    expect(await greep.ended).toBe(1);
    expect(greep.said()).toContain('The embedded database stopped by itself: start Greep again');
  });

  it('uses the DynamoDB endpoint that the environment names, and starts no engine of its own', async () => {
    const data = await emptyDirectory();
    const engine = await startEngine();
    const env = { GREEP_DYNAMODB_ENDPOINT: engine.endpoint };
    const greep = run(['--port', String(await freePort()), '--data', data], { env });
    await greep.ready;
    expect(enginesOf(data)).toEqual([]);
    const client = openClient({ ...credentials, endpoint: engine.endpoint });
    const { TableNames } = await client.send(new ListTablesCommand());
    client.destroy();
    expect(TableNames).toContain('greep-gm0344-care');
    greep.child.kill('SIGTERM');
    expect(await greep.ended).toBe(0);
    await engine.stop();
  });

  it('keeps its version beside the data', async () => {
    const data = await emptyDirectory();
    await run(['--port', String(await freePort()), '--data', data]).ready;
    expect(JSON.parse(await readFile(join(data, 'version.json'), 'utf8'))).toEqual({ format: 1 });
  });
});
