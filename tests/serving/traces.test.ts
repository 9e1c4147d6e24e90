import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTraces, traced } from '../../packages/serving/open-traces.ts';
import { readSurroundings } from '../../packages/serving/surroundings.ts';
import { parentIn, tracesTo } from '../../packages/serving/traces.ts';
import { type KeptSpans, keepSpans } from './keep-spans.ts';

const root = '1-5759e988-bd862e3fe1be46a994272793';
const sampled = `Root=${root};Parent=53995c3f42cd8ad8;Sampled=1;Lineage=1:ab:0`;

let kept: KeptSpans;
beforeAll(async () => {
  kept = await keepSpans();
});
afterAll(() => kept.stop());

const sentWhile = async (tell: () => void): Promise<readonly string[]> => {
  const before = kept.packets.length;
  tell();
  // one more that certainly comes: whatever was sent before it is there then
  tracesTo(kept.address, () => sampled)({ action: 'last', outcome: 'done', milliseconds: 0 });
  await expect.poll(() => kept.packets.slice(before).some((packet) => packet.includes('"last"'))).toBe(true);
  return kept.packets.slice(before).filter((packet) => !packet.includes('"last"'));
};

describe('the trace that Lambda began', () => {
  it('is read from its header', () => {
    expect(parentIn(sampled)).toEqual({
      traceId: '5759e988bd862e3fe1be46a994272793',
      spanId: '53995c3f42cd8ad8',
      traceFlags: 1,
      isRemote: true,
    });
    for (const header of [undefined, '', 'Root=1-x;Parent=y;Sampled=1', 'Sampled=1'])
      expect(parentIn(header)).toBe(undefined);
  });

  it('gets no span when it is not sampled, or when there is none', async () => {
    const deed = { action: 'viewPlan', outcome: 'done', milliseconds: 3 } as const;
    const unsampled = sampled.replace('Sampled=1', 'Sampled=0');
    for (const header of [unsampled, undefined])
      expect(await sentWhile(() => tracesTo(kept.address, () => header)(deed))).toEqual([]);
    expect(await sentWhile(() => tracesTo(kept.address, () => sampled)(deed))).toHaveLength(1);
  });
});

describe('a span', () => {
  it('lasts as long as the work did, and says unknown for what nobody named', async () => {
    const deed = {
      action: 'Fam. de Vries',
      gemeente: 'Utrecht',
      outcome: 'failed',
      status: 500,
      milliseconds: 250,
    } as const;
    const [packet = ''] = await sentWhile(() => tracesTo(kept.address, () => sampled)(deed));
    const span = JSON.parse(packet.split('\n')[1] ?? '');
    expect(span.end_time - span.start_time).toBeCloseTo(0.25, 3);
    expect(span).toMatchObject({ name: 'unknown', fault: true, trace_id: root, parent_id: '53995c3f42cd8ad8' });
    expect(span.annotations).toEqual({ action: 'unknown', outcome: 'failed', status: 500 });
  });

  it('of work that fails says so and nothing of the error', async () => {
    const told: object[] = [];
    const fails = traced(
      (deed) => void told.push(deed),
      { action: 'carry', gemeente: 'gm0344' },
      async () => {
        const refused = { Item: { data: { S: 'Sanne de Vries' } } };
        throw Object.assign(new TypeError('Sanne de Vries'), refused);
      },
    );
    const error = await fails.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TypeError', stack: expect.stringContaining('traces.test.ts') });
    expect(inspect(error, { depth: null })).not.toContain('Sanne');
    expect(told).toEqual([
      { action: 'carry', gemeente: 'gm0344', outcome: 'failed', milliseconds: expect.any(Number) },
    ]);
    const half = { action: 'carry', gemeente: 'gm0344', isDone: (count: number) => count === 2 };
    await traced(
      (deed) => void told.push(deed),
      half,
      async () => 1,
    );
    expect(told[1]).toMatchObject({ outcome: 'failed' });
  });
});

it('without a daemon nothing is traced', async () => {
  const trace = await openTraces(readSurroundings({ AWS_REGION: 'eu-central-1' }));
  expect(await sentWhile(() => trace({ action: 'viewPlan', outcome: 'done', milliseconds: 1 }))).toEqual([]);
});
