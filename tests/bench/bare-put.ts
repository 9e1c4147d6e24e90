// The least that a cold start can be: a process without any library signs one PutItem (AWS Signature Version 4)
// and waits for the answer. Run alone: `node bare-put.mjs <endpoint> <table>`.
import { createHash, createHmac } from 'node:crypto';
import { request } from 'node:http';

const [, , endpoint = '', table = ''] = process.argv;
const region = 'eu-central-1';
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const body = JSON.stringify({ TableName: table, Item: { pk: { S: `BARE#${process.pid}` }, sk: { S: 'PUT' } } });
const { host, hostname, port } = new URL(endpoint);
const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
const day = time.slice(0, 8);
const headers: Readonly<Record<string, string>> = {
  'content-type': 'application/x-amz-json-1.0',
  host,
  'x-amz-date': time,
  'x-amz-target': 'DynamoDB_20120810.PutItem',
};
const names = Object.keys(headers).join(';');
const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
const canonical = ['POST', '/', '', lines.join(''), names, sha(body)].join('\n');
const scope = `${day}/${region}/dynamodb/aws4_request`;
const toSign = ['AWS4-HMAC-SHA256', time, scope, sha(canonical)].join('\n');
const key = ['dynamodb', 'aws4_request'].reduce(mac, mac(mac('AWS4local', day), region));
const authorization = `AWS4-HMAC-SHA256 Credential=local/${scope}, SignedHeaders=${names}, Signature=${createHmac('sha256', key).update(toSign).digest('hex')}`;

const sent = request(
  { hostname, port, method: 'POST', path: '/', headers: { ...headers, authorization } },
  (answer) => {
    answer.resume().on('end', () => process.exit(answer.statusCode === 200 ? 0 : 1));
  },
);
sent.end(body);
