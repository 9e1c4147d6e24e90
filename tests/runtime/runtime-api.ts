// The Runtime API of Lambda, by which AWS hands events to a function's process and hears its answers: next, response,
// error, and the error of a start. https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a process answered to an event. */
export type Answer =
  | { readonly kind: 'answered'; readonly value: unknown; readonly isStreamed: boolean }
  | { readonly kind: 'failed'; readonly error: FunctionError };

export type FunctionError = { readonly errorType: string; readonly errorMessage: string };

export type Order = {
  readonly requestId: string;
  readonly functionArn: string;
  /** When the process is stopped, in milliseconds since 1970. */
  readonly deadline: number;
  readonly event: unknown;
};

export type RuntimeApi = {
  /** Host and port, as a process is told them. */
  readonly address: string;
  readonly hand: (order: Order) => Promise<Answer>;
  /** Settles when a process asks for work for the first time, or says why it cannot start. */
  readonly begun: Promise<FunctionError | undefined>;
  readonly stop: () => void;
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === 'object' && value !== null && 'errorType' in value && 'errorMessage' in value;

const errorIn = (text: string): FunctionError => {
  const value: unknown = JSON.parse(text);
  return isFunctionError(value) ? value : { errorType: 'unknown', errorMessage: text };
};

const accept = (response: ServerResponse): void => {
  response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
};

const sendOrder = (response: ServerResponse, { requestId, functionArn, deadline, event }: Order): void => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': requestId,
    'lambda-runtime-deadline-ms': String(deadline),
    'lambda-runtime-invoked-function-arn': functionArn,
    'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Parent=0000000000000000;Sampled=0',
  });
  response.end(JSON.stringify(event));
};

/** One process at a time, and one event at a time in it, as in AWS. */
const createDesk = () => {
  const begun = Promise.withResolvers<FunctionError | undefined>();
  let waiting: ServerResponse | undefined;
  let order: Order | undefined;
  let heard: (answer: Answer) => void = () => {};

  const meet = (): void => {
    if (!waiting || !order) return;
    sendOrder(waiting, order);
    waiting = undefined;
    order = undefined;
  };

  const next = (response: ServerResponse): void => {
    begun.resolve(undefined);
    waiting = response;
    // a process that was killed waits no longer
    response.once('close', () => {
      if (waiting === response) waiting = undefined;
    });
    meet();
  };

  const hear = (what: string, text: string, isStreamed: boolean): void => {
    if (what === 'init') begun.resolve(errorIn(text));
    else if (what === 'error') heard({ kind: 'failed', error: errorIn(text) });
    else heard({ kind: 'answered', value: JSON.parse(text), isStreamed });
  };

  const hand = (given: Order): Promise<Answer> => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    heard = resolve;
    order = given;
    meet();
    return promise;
  };

  return { begun: begun.promise, next, hear, hand };
};

const path = /^\/2018-06-01\/runtime\/(?:(init)\/error|invocation\/(next)|invocation\/[^/]+\/(response|error))$/;

export const startRuntimeApi = async (): Promise<RuntimeApi> => {
  const desk = createDesk();
  const server = createServer((request, response) => {
    const what = path
      .exec(request.url ?? '')
      ?.slice(1)
      .find(Boolean);
    if (what === 'next') return desk.next(response);
    if (what === undefined) return void response.writeHead(404).end();
    const isStreamed = 'lambda-runtime-function-response-mode' in request.headers;
    void textOf(request).then((text) => {
      accept(response);
      desk.hear(what, text, isStreamed);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port is free');
  return {
    address: `127.0.0.1:${address.port}`,
    hand: desk.hand,
    begun: desk.begun,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
