import { rates } from '@greep/serving/rates';
import { readSurroundings } from '@greep/serving/surroundings';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';

const local = { GREEP_MODE: 'local', AWS_REGION: 'eu-central-1' };

const counted = (perMinute: string) => {
  const app = new Hono();
  app.use(...rates(readSurroundings({ ...local, GREEP_REQUESTS_PER_MINUTE: perMinute })));
  app.get('/', (context) => context.text('here'));
  return (headers: Record<string, string>) => app.request('/', { headers });
};

describe('how often somebody may ask', () => {
  test('who asks too often waits, and somebody else at the same address does not', async () => {
    const ask = counted('3');
    const mine = { cookie: 'greep=mine', 'x-forwarded-for': '10.0.0.1' };
    const answers = [await ask(mine), await ask(mine), await ask(mine), await ask(mine)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask({ ...mine, cookie: 'greep=colleague' })).status).toBe(200);
  });

  test('an address that changes its cookie each time is counted as a whole', async () => {
    const ask = counted('2');
    const statuses: number[] = [];
    for (let turn = 0; turn < 21; turn += 1)
      statuses.push((await ask({ cookie: `greep=${turn}`, 'x-forwarded-for': '10.0.0.2' })).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(statuses[20]).toBe(429);
  });

  test('without a number nobody counts: in the cloud the edge does', () => {
    expect(rates(readSurroundings(local))).toEqual([]);
  });
});
