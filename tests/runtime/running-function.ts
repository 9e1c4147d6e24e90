// A function as Lambda runs it: a process of its own under AWS's runtime client, in a folder that holds its bundle and
// nothing else, stopped when its time is over and started anew at the next event.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DeployedFunction } from './deployed.ts';
import { type Answer, type FunctionError, type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

/** When its time is over, nobody hears an answer. */
export type Outcome = Answer | { readonly kind: 'stopped' };

export type Ended = { readonly code: number | null; readonly signal: string | null; readonly said: string };

export type RunningFunction = {
  readonly folder: string;
  /** Why it cannot start; nothing when it can. */
  readonly start: () => Promise<FunctionError | undefined>;
  /** In `within` milliseconds, or in the time that the template gives it. */
  readonly invoke: (event: unknown, within?: number) => Promise<Outcome & { readonly requestId: string }>;
  /** Lines of its log, in the form that the runtime gives them. */
  readonly log: () => readonly string[];
  /** As a machine that fails: at once, whatever it is doing. */
  readonly kill: () => void;
  readonly stop: () => Promise<Ended>;
};

export type RunSettings = {
  /** The program of AWS. */
  readonly client: string;
  /** Where its calls to AWS go. */
  readonly aws: string;
};

type Process = { readonly api: RuntimeApi; readonly program: ChildProcess; readonly ended: Promise<Ended> };

/** What AWS tells a process, and nothing that this machine could lend it. */
const environmentOf = (of: DeployedFunction, folder: string, api: string, aws: string): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
  LAMBDA_TASK_ROOT: folder,
  AWS_LAMBDA_RUNTIME_API: api,
  _HANDLER: of.handler,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: of.functionName,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(of.memory),
  AWS_LAMBDA_LOG_GROUP_NAME: `/greep/functions/${of.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'test',
  AWS_LAMBDA_LOG_FORMAT: of.logFormat,
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'of-no-account',
  AWS_SECRET_ACCESS_KEY: 'of-no-account',
  AWS_ENDPOINT_URL: aws,
  ...of.environment,
});

const alive = new Set<ChildProcess>();
process.once('exit', () => {
  for (const program of alive) program.kill('SIGKILL');
});

const startProcess = async (of: DeployedFunction, folder: string, { client, aws }: RunSettings): Promise<Process> => {
  const api = await startRuntimeApi();
  const program = spawn(process.execPath, [client], {
    cwd: folder,
    env: environmentOf(of, folder, api.address, aws),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(program);
  let said = '';
  program.stderr?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ended = once(program, 'close').then(([code, signal]): Ended => {
    alive.delete(program);
    api.stop();
    return { code, signal, said };
  });
  return { api, program, ended };
};

const cutLines = (program: ChildProcess, lines: string[]): void => {
  let rest = '';
  program.stdout?.setEncoding('utf8').on('data', (part: string) => {
    const cut = `${rest}${part}`.split('\n');
    rest = cut.pop() ?? '';
    lines.push(...cut);
  });
};

export const runFunction = (of: DeployedFunction, settings: RunSettings): RunningFunction => {
  const folder = mkdtempSync(join(tmpdir(), `greep-task-${of.name}-`));
  cpSync(of.code, folder, { recursive: true });
  const lines: string[] = [];
  let running: Process | undefined;
  let before: Promise<unknown> = Promise.resolve();

  const current = async (): Promise<Process> => {
    if (!running) {
      running = await startProcess(of, folder, settings);
      cutLines(running.program, lines);
    }
    return running;
  };

  const cannotStart = ({ said }: Ended): FunctionError => ({ errorType: 'Runtime.ExitError', errorMessage: said });

  const start = async (): Promise<FunctionError | undefined> => {
    const { api, ended } = await current();
    return Promise.race([api.begun, ended.then(cannotStart)]);
  };

  const serve = async (event: unknown, within: number) => {
    const { api, program, ended } = await current();
    const error = await start();
    if (error) throw new Error(`${of.name} does not start: ${error.errorType} ${error.errorMessage}`);
    const requestId = randomUUID();
    const functionArn = `arn:aws:lambda:eu-central-1:111122223333:function:${of.functionName}`;
    const answer = api.hand({ requestId, functionArn, deadline: Date.now() + within, event });
    const timer = new AbortController();
    const isOver = pause(within, 'over' as const, { signal: timer.signal }).catch(() => 'over' as const);
    const outcome = await Promise.race([answer, isOver, ended]);
    timer.abort();
    if (typeof outcome === 'object' && 'kind' in outcome) return { ...outcome, requestId };
    program.kill('SIGKILL');
    await ended;
    running = undefined;
    return { kind: 'stopped' as const, requestId };
  };

  const stop = async (): Promise<Ended> => {
    const ended = running?.ended ?? Promise.resolve({ code: 0, signal: null, said: '' });
    running?.program.kill('SIGTERM');
    const how = await ended;
    running = undefined;
    rmSync(folder, { recursive: true, force: true });
    return how;
  };

  return {
    folder,
    start,
    invoke: (event, within = of.seconds * 1000) => {
      const turn = before.then(() => serve(event, within));
      before = turn.catch(() => {});
      return turn;
    },
    log: () => lines,
    kill: () => void running?.program.kill('SIGKILL'),
    stop,
  };
};
