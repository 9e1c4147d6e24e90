// The traces of a whole world of families, told through the real functions: what a span holds, and that it holds no more.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type KeptSpans, keepSpans } from '../serving/keep-spans.ts';
import { type ApiWorld, startApiWorld } from './api-world.ts';
import { canariesIn } from './canary.ts';
import { routes } from './fitting.ts';
import { askFunction } from './handlers.ts';
import { keepLogs } from './keep-logs.ts';

const logs = keepLogs();
const traceId = '5759e988bd862e3fe1be46a994272793';
const header = `Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1`;

/** Everything that a span may say, and nothing beside it. */
const Span = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z-]*$/),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  trace_id: z.literal(`1-${traceId.slice(0, 8)}-${traceId.slice(8)}`),
  parent_id: z.literal('53995c3f42cd8ad8'),
  type: z.literal('subsegment'),
  start_time: z.number(),
  end_time: z.number(),
  error: z.literal(true).optional(),
  fault: z.literal(true).optional(),
  annotations: z.strictObject({
    action: z.string().regex(/^[a-z][A-Za-z-]*$/),
    gemeente: z
      .string()
      .regex(/^gm\d{4}$/)
      .optional(),
    outcome: z.enum(['done', 'refused', 'failed']),
    status: z.number().int().optional(),
  }),
});
type Span = z.infer<typeof Span>;

const spanIn = (packet: string): Span => {
  const [first = '', rest = ''] = packet.split('\n');
  expect(first).toBe('{"format":"json","version":1}');
  return Span.parse(JSON.parse(rest));
};

let world: ApiWorld;
let kept: KeptSpans;
let spans: readonly Span[] = [];

beforeAll(async () => {
  kept = await keepSpans();
  Object.assign(process.env, { AWS_XRAY_DAEMON_ADDRESS: kept.address, _X_AMZN_TRACE_ID: header });
  world = await startApiWorld();
  const [actor] = world.actors;
  const host = world.hostOf(actor?.gemeente ?? 'gm0344');
  const home = world.households.find(({ familyId }) => familyId);
  // somebody who is nobody, at an address that holds an id, with words in it
  await askFunction({ method: 'GET', path: `/v1/families/${home?.familyId}?q=kanarieUAdoel`, host });
  await askFunction({ method: 'GET', path: '/v1/kanarieUAnaam/de-vries', host });
});
afterAll(async () => {
  Reflect.deleteProperty(process.env, 'AWS_XRAY_DAEMON_ADDRESS');
  Reflect.deleteProperty(process.env, '_X_AMZN_TRACE_ID');
  await world.stop();
  await kept.stop();
  logs.letGo();
});

describe('the traces of both gemeenten', () => {
  test('reach the daemon beside the function, the last one too', async () => {
    await expect.poll(() => kept.packets.map(spanIn).at(-1)?.name).toBe('unknown');
    spans = kept.packets.map(spanIn);
    expect(spans.length).toBeGreaterThan(200);
  });

  test('tell of each request its action, gemeente, outcome and duration', () => {
    const actions = new Set<string>([...routes.map(({ action }) => action), 'public', 'signed-in', 'unknown', 'carry']);
    expect(spans.filter(({ name }) => !actions.has(name))).toEqual([]);
    expect(new Set(spans.map(({ name }) => name)).size).toBeGreaterThan(25);
    expect(new Set(spans.map(({ annotations }) => annotations.gemeente))).toEqual(
      new Set(['gm0344', 'gm0307', 'gm0000']),
    );
    for (const { name, start_time, end_time, annotations } of spans) {
      expect(annotations.action).toBe(name);
      expect(end_time).toBeGreaterThanOrEqual(start_time);
    }
  });

  test('tell a refusal from what was done, and where nothing was found no address', () => {
    const refused = spans.filter(({ annotations }) => annotations.outcome === 'refused');
    expect(refused.at(-2)).toMatchObject({ name: 'viewFamilyFile', error: true, annotations: { gemeente: 'gm0344' } });
    expect(refused.find(({ annotations }) => annotations.status === 404)).toMatchObject({ name: 'unknown' });
    expect(spans.filter(({ annotations, fault }) => (annotations.outcome === 'failed') !== Boolean(fault))).toEqual([]);
  });

  test('tell of the work of carriers', () => {
    const carried = spans.filter(({ name }) => name === 'carry');
    expect(carried.length).toBeGreaterThan(5);
    expect(carried.every(({ annotations }) => annotations.outcome === 'done')).toBe(true);
  });

  test('hold no id, no name and no word of a family, and neither do the logs', () => {
    const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
    const told = kept.packets.join('\n');
    const names = world.actors.map(({ name }) => name);
    expect(canariesIn(told)).toEqual([]);
    expect(told).not.toMatch(uuid);
    expect(names.filter((name) => told.includes(name))).toEqual([]);
    expect(told).not.toContain('/');
    expect(canariesIn(logs.lines.join('\n'))).toEqual([]);
  });
});
