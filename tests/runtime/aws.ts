// What functions find behind AWS_ENDPOINT_URL: settings and secrets as the stacks declare them, roles that are taken on,
// a bucket, and the embedded engine behind DynamoDB. Nobody's rights are judged here: `npm run test:cloud` does that.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

export type AwsSettings = {
  /** Of the engine. */
  readonly endpoint: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly secretAt: (arn: string) => string;
};

/** It goes on to the engine; or it is lost on the way; or it is done, and then `unheard` happens instead of an answer. */
export type Held = 'goes-on' | 'is-lost' | { readonly unheard: () => void };

/** What is done with a call to DynamoDB: nothing yet, until this settles. */
export type Hold = (action: string) => Promise<Held>;

export type Aws = {
  readonly url: string;
  /** Roles that were taken on, by the name of the session. */
  readonly sessions: () => readonly string[];
  readonly objects: () => ReadonlyMap<string, string>;
  /** Calls that nobody expected here. */
  readonly unexpected: () => readonly string[];
  readonly hold: (hold: Hold | undefined) => void;
  readonly stop: () => void;
};

type Call = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly body: string };

const bodyOf = async (message: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part);
  return Buffer.concat(parts).toString();
};

const sendJson = (response: ServerResponse, status: number, value: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(value));
};

const textIn = (body: string, name: string): string => {
  const value: Record<string, unknown> = JSON.parse(body);
  return String(value[name]);
};

const answerAssumeRole = (response: ServerResponse): void => {
  const expiration = new Date(Date.now() + 900_000).toISOString();
  response.writeHead(200, { 'content-type': 'text/xml' });
  response.end(
    `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
      <AccessKeyId>taken-on</AccessKeyId><SecretAccessKey>taken-on</SecretAccessKey><SessionToken>taken-on</SessionToken>
      <Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  );
};

/** As it came, so that the engine and the function speak to each other. */
const askEngine = async ({ request: asked, body }: Call, endpoint: string): Promise<IncomingMessage> => {
  const { host: _, ...headers } = asked.headers;
  const onward = request(endpoint, { method: asked.method, headers });
  onward.end(body);
  const [answer]: IncomingMessage[] = await once(onward, 'response');
  if (!answer) throw new Error('the engine did not answer');
  return answer;
};

const createServices = ({ endpoint, parameters, secretAt }: AwsSettings) => {
  const sessions: string[] = [];
  const objects = new Map<string, string>();
  const unexpected: string[] = [];
  let hold: Hold | undefined;

  const answerParameter = ({ response, body }: Call): void => {
    const Name = textIn(body, 'Name');
    const Value = parameters[Name];
    if (Value === undefined) sendJson(response, 400, { __type: 'ParameterNotFound' });
    else sendJson(response, 200, { Parameter: { Name, Value } });
  };

  const answerDynamo = async (call: Call, action: string): Promise<void> => {
    const held = hold ? await hold(action) : 'goes-on';
    if (held === 'is-lost') return void call.response.destroy();
    const answer = await askEngine(call, endpoint);
    if (held === 'goes-on') {
      call.response.writeHead(answer.statusCode ?? 500, answer.headers);
      return void answer.pipe(call.response);
    }
    await bodyOf(answer);
    held.unheard();
    call.response.destroy();
  };

  const keepObject = ({ request: { url = '' }, response, body }: Call): void => {
    const isThere = objects.has(url);
    objects.set(url, objects.get(url) ?? body);
    response.writeHead(isThere ? 412 : 200).end(isThere ? '<Error><Code>PreconditionFailed</Code></Error>' : '');
  };

  const answer = (call: Call): void | Promise<void> => {
    const { method, headers } = call.request;
    const [service = '', action = ''] = String(headers['x-amz-target'] ?? '').split('.');
    if (service === 'DynamoDB_20120810') return answerDynamo(call, action);
    if (action === 'GetParameter') return answerParameter(call);
    if (action === 'GetSecretValue')
      return sendJson(call.response, 200, { SecretString: secretAt(textIn(call.body, 'SecretId')) });
    if (method === 'PUT') return keepObject(call);
    const form = new URLSearchParams(call.body);
    if (form.get('Action') === 'AssumeRole') {
      sessions.push(form.get('RoleSessionName') ?? '');
      return answerAssumeRole(call.response);
    }
    unexpected.push(`${method} ${call.request.url} ${service} ${action}`);
    call.response.writeHead(400).end();
  };

  const holdWith = (other: Hold | undefined): void => {
    hold = other;
  };
  return { answer, sessions, objects, unexpected, hold: holdWith };
};

export const startAws = async (settings: AwsSettings): Promise<Aws> => {
  const { answer, sessions, objects, unexpected, hold } = createServices(settings);
  const server = createServer((asked, response) => {
    void bodyOf(asked)
      .then((body) => answer({ request: asked, response, body }))
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    sessions: () => sessions,
    objects: () => objects,
    unexpected: () => unexpected,
    hold,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
