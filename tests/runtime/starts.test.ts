// Each function as AWS would start it, with nothing around it but the files of its bundle.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FunctionEntry, functionTable } from '@greep/infra/function-table';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { eventOf } from '../api/handlers.ts';
import { isMetBy } from '../infra/met-by-pattern.ts';
import { type DeployedFunction, readDeployed } from './deployed.ts';
import { httpReply, openRuntime, type Runtime } from './open-runtime.ts';
import { type RunningFunction, runFunction } from './running-function.ts';

const { functions, alarmPatterns } = readDeployed();
const client = process.env.GREEP_RUNTIME_CLIENT ?? '';
let runtime: Runtime;

beforeAll(async () => {
  runtime = await openRuntime();
});
afterAll(() => runtime?.stop());

const utrecht = 'utrecht.greep.example';
const entries: readonly FunctionEntry[] = functionTable;

/** What somebody who did not sign in asks at the door of a function, at a host that its stack published. */
const asStranger = ({ name, paths: [path = ''] }: FunctionEntry) => {
  const host = name === 'national' ? 'landelijk.greep.example' : utrecht;
  const asked = name === 'session' ? '/v1/session' : path.replace('{familyId}', '11111111-1111-4111-8111-111111111111');
  return eventOf({ method: 'GET', path: asked, host });
};

/** Lines of its log that its alarm counts, each once for every pattern that listens for it. */
const waking = (running: RunningFunction): readonly string[] => {
  expect(new Set(alarmPatterns).size).toBe(1);
  return running.log().filter((line) => alarmPatterns.slice(0, 1).some((pattern) => isMetBy(pattern, line)));
};

const streamOf = (eventName: 'INSERT' | 'REMOVE', data: string) => ({
  Records: [
    {
      eventName,
      eventSourceARN: 'arn:aws:dynamodb:eu-central-1:111122223333:table/greep-gm0344-outbox/stream/1',
      dynamodb: {
        NewImage: { pk: { S: 'SHARD#3' }, sk: { S: '2026-11-28T10:00:00Z#1#a' }, data: { S: data } },
        SequenceNumber: '1',
      },
    },
  ],
});

/** Everything in a folder, by name and length. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${join(parentPath, name)} ${readFileSync(join(parentPath, name)).length}`)
    .sort();

const above = (folder: string): readonly string[] =>
  folder === dirname(folder) ? [folder] : [folder, ...above(dirname(folder))];

/**
 * What the code of a bundle asks for, now or later, that is neither Node's own nor a file beside it. A file that is not
 * there is refused by esbuild itself.
 */
const foreignIn = (folder: string): readonly string[] => {
  const entryPoints = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => join(folder, name));
  const { metafile } = buildSync({
    ...{ entryPoints, bundle: true, packages: 'external', platform: 'node', format: 'esm', logLevel: 'silent' },
    ...{ metafile: true, write: false, outdir: folder },
  });
  const asked = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  return [...new Set(asked.filter(({ external }) => external).map(({ path }) => path))].filter(
    (path) => !isBuiltin(path),
  );
};

describe.each(entries.map((entry) => [entry.name, entry] as const))('%s', (name, entry) => {
  const running = (): RunningFunction => runtime.functionNamed(name);

  test('starts where there is nothing but its bundle', async () => {
    for (const folder of above(running().folder)) expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    expect(await running().start()).toBeUndefined();
    expect(foreignIn(running().folder)).toEqual([]);
  });

  test.runIf(entry.paths.length > 0)('refuses a stranger in its own words, and answers in one piece', async () => {
    const outcome = await running().invoke(asStranger(entry));
    expect(outcome).toMatchObject({ kind: 'answered', isStreamed: false });
    const { status, headers, text } = httpReply(outcome);
    expect(headers).toMatchObject({ 'api-version': expect.any(String) });
    const { code, state } = JSON.parse(text);
    // whoever asks who they are here is told that they are nobody
    if (name === 'session') expect([status, state]).toEqual([200, 'signed-out']);
    else expect([status, code]).toEqual([401, 'session-missing']);
  });

  test.runIf(entry.paths.length > 0)('knows no host that no stack published', async () => {
    const reply = httpReply(await running().invoke(eventOf({ method: 'GET', path: '/v1/x', host: 'other.example' })));
    expect([reply.status, reply.headers['content-type']]).toEqual([404, 'application/problem+json']);
  });
});

describe('what nobody asks over HTTP', () => {
  test('the carriers hear a stream, and leave alone what went away', async () => {
    const outcome = await runtime.functionNamed('carriers').invoke(streamOf('REMOVE', '{}'));
    expect(outcome).toMatchObject({ kind: 'answered', value: { batchItemFailures: [] } });
  });

  test('a fact that cannot be read is set aside, in a line that wakes somebody', async () => {
    const carriers = runtime.functionNamed('carriers');
    const outcome = await carriers.invoke(streamOf('INSERT', 'not a fact'));
    expect(outcome).toMatchObject({ kind: 'answered', value: { batchItemFailures: [] } });
    // the runtime puts what was written into a line of its own
    expect(JSON.parse(carriers.log().at(-1) ?? '')).toMatchObject({
      ...{ level: 'ERROR', requestId: outcome.requestId },
      message: { level: 'alarm', code: 'event-set-aside', gemeente: 'gm0344' },
    });
    expect(waking(carriers)).toEqual([carriers.log().at(-1)]);
  });

  test('the publisher and the anchor carry out what their schedule orders', async () => {
    const order = { gemeente: 'gm0344', suppressionThreshold: 10 };
    expect(await runtime.functionNamed('publisher').invoke(order)).toMatchObject({ kind: 'answered', value: [] });
    const anchor = runtime.functionNamed('anchor');
    const told = { chains: expect.any(Number), isFirstToday: true };
    expect(await anchor.invoke({ gemeente: 'gm0344' })).toMatchObject({ kind: 'answered', value: told });
    expect(await anchor.invoke({ gemeente: 'gm0344' })).toMatchObject({ value: { isFirstToday: false } });
    expect([...runtime.aws.objects().keys()]).toEqual([expect.stringMatching(/gm0344.*\/heads\//)]);
  });

  test('deadlines are counted, and the line with the numbers comes in the form that the metric is made of', async () => {
    const deadlines = runtime.functionNamed('deadlines');
    const outcome = await deadlines.invoke({ gemeente: 'gm0344' });
    expect(outcome).toMatchObject({ kind: 'answered', value: { doorbraakteam: 0, policyTeam: 0 } });
    // not as text: a metric is made of `$.message.questions`
    const message = { kind: 'past-deadline', gemeente: 'gm0344', questions: 0, doorbraakteam: 0, policyTeam: 0 };
    expect(JSON.parse(deadlines.log().at(-1) ?? '')).toMatchObject({ level: 'INFO', message });
    expect(await deadlines.invoke({ gemeente: 'national' })).toMatchObject({ value: { national: 0 } });
  });

  test('an order that is none fails, so that it is tried again and then set aside', async () => {
    const outcome = await runtime.functionNamed('publisher').invoke({ gemeente: 'nowhere' });
    expect(outcome).toMatchObject({ kind: 'failed', error: { errorType: 'ZodError' } });
  });

  test('of work that fails, its log says kind and place, and nothing that the error said', async () => {
    const publisher = runtime.functionNamed('publisher');
    runtime.aws.hold(async () => 'is-lost');
    const outcome = await publisher.invoke({ gemeente: 'gm0344', suppressionThreshold: 10 });
    runtime.aws.hold(undefined);
    expect(outcome).toMatchObject({ kind: 'failed', error: { errorMessage: expect.stringContaining('left out') } });
    expect(JSON.parse(publisher.log().at(-1) ?? '')).toMatchObject({
      ...{ level: 'ERROR', requestId: outcome.requestId },
      message: {
        errorMessage: expect.stringContaining('left out'),
        stackTrace: expect.arrayContaining([expect.stringMatching(/^ +at /)]),
      },
    });
  });

  test('what is a request, or an error of the runtime that AWS counts itself, is in no line that wakes somebody', () => {
    const all = functions.map(({ name }) => runtime.functionNamed(name));
    const lines = all.flatMap((running) => running.log()).map((line) => JSON.parse(line).message);
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'request' }));
    expect(lines).toContainEqual(expect.objectContaining({ errorType: 'ZodError' }));
    expect(all.flatMap(waking)).toEqual(waking(runtime.functionNamed('carriers')));
  });
});

test('nobody called anything of AWS that is not theirs to call', () => {
  expect(runtime.aws.unexpected()).toEqual([]);
});

test('each goes at once when it is told to, without a word, and leaves its folder as it was', async () => {
  expect(functions.map(({ name }) => name).sort()).toEqual(entries.map(({ name }) => name).sort());
  for (const { name, code } of functions) {
    const running = runtime.functionNamed(name);
    const short = (root: string) => filesIn(root).map((file) => file.replace(root, ''));
    expect(short(running.folder), name).toEqual(short(code));
    expect(await running.stop(), name).toEqual({ code: null, signal: 'SIGTERM', said: '' });
  }
});

describe('these tests notice', () => {
  const care = functions.find(({ name }) => name === 'care');
  const like = (code: string): DeployedFunction => {
    if (!care) throw new Error('no stack has the function care');
    return { ...care, code };
  };

  const from = (code: string): RunningFunction => {
    const running = runFunction(like(code), { client, aws: runtime.aws.url });
    onTestFinished(async () => void (await running.stop()));
    return running;
  };

  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'greep-broken-'));
    onTestFinished(() => rmSync(made, { recursive: true }));
    return made;
  };

  const withHandler = (handler: string): RunningFunction => {
    const made = folder();
    writeFileSync(join(made, 'index.mjs'), handler);
    return from(made);
  };

  test('a bundle that lacks a file', async () => {
    const made = folder();
    cpSync(care?.code ?? '', made, { recursive: true });
    const [, part = ''] =
      /(?:from|import)\s?"(\.\/part-[\w-]+\.mjs)"/.exec(readFileSync(join(made, 'index.mjs'), 'utf8')) ?? [];
    rmSync(join(made, part));
    expect(await from(made).start()).toMatchObject({ errorMessage: expect.stringContaining(part.slice(2)) });
    expect(() => foreignIn(made)).toThrow(part);
  });

  test('a package that was left out of the bundle', async () => {
    const running = withHandler(`import '@aws-sdk/client-dynamodb'; export const handler = async () => 1;`);
    expect(await running.start()).toMatchObject({ errorMessage: expect.stringContaining('client-dynamodb') });
    expect(foreignIn(running.folder)).toEqual(['@aws-sdk/client-dynamodb']);
  });

  test('a handler that answers by a callback, which Node 24 in Lambda refuses', async () => {
    const running = withHandler('export const handler = (event, context, callback) => callback(null, 1);');
    expect(await running.start()).toMatchObject({ errorType: expect.stringContaining('Callback') });
  });

  test('what a function is told of itself and of its time', async () => {
    const running = withHandler(
      'export const handler = async (event, context) => ({ event, ...context, left: context.getRemainingTimeInMillis() });',
    );
    const outcome = await running.invoke({ say: 'hello' });
    expect(outcome).toMatchObject({
      kind: 'answered',
      value: {
        event: { say: 'hello' },
        awsRequestId: outcome.requestId,
        invokedFunctionArn: 'arn:aws:lambda:eu-central-1:111122223333:function:greep-care',
        functionName: 'greep-care',
        memoryLimitInMB: '1024',
      },
    });
    const left = outcome.kind === 'answered' ? Object(outcome.value).left : 0;
    expect(left).toBeGreaterThan(5_000);
    expect(left).toBeLessThanOrEqual(10_000);
  });

  test('a function that goes on after its time: it is stopped, and the next event finds a new one', async () => {
    const running = withHandler(
      'let calls = 0; export const handler = async ({ wait }) => { calls += 1; await new Promise((go) => setTimeout(go, wait)); return calls; };',
    );
    expect(await running.invoke({ wait: 0 })).toMatchObject({ value: 1 });
    expect(await running.invoke({ wait: 60_000 }, 300)).toMatchObject({ kind: 'stopped' });
    expect(await running.invoke({ wait: 0 })).toMatchObject({ value: 1 });
  });
});
