import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export type Asked = {
  readonly host: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: object;
};

/** A request as API Gateway hands it to a function (HTTP API, payload format 2.0). */
export const lambdaEvent = ({ host, method, path, headers, cookies = [], body }: Asked): APIGatewayProxyEventV2 => ({
  ...{ version: '2.0', routeKey: '$default', rawPath: path, rawQueryString: '', isBase64Encoded: false },
  headers: { host, accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
  cookies: [...cookies],
  requestContext: {
    ...{ accountId: '0', apiId: 'bench', domainName: host, domainPrefix: '', requestId: 'bench' },
    ...{ routeKey: '$default', stage: '$default', time: '', timeEpoch: 0 },
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
  },
  ...(body && { body: JSON.stringify(body) }),
});
