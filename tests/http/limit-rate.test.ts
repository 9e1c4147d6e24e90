import { limitRate } from '@greep/http';
import { addSeconds, Instant } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { problemIn } from './problem-in.ts';
import { aLetterApi } from './sample-api.ts';

const aLimitedApi = (callers?: number) => {
  let now = Instant.parse('2026-10-15T08:00:00.000Z');
  const clock = { now: () => now };
  const key = (request: Request) => request.headers.get('x-caller') ?? 'nobody';
  const limit = limitRate({ perMinute: 6, key, clock, ...(callers && { callers }) });
  const { app } = aLetterApi({ before: [limit] });
  return {
    ask: (caller: string) => app.request('/v1/letters/x', { headers: { 'x-caller': caller } }),
    wait: (seconds: number) => {
      now = addSeconds(now, seconds);
    },
  };
};

const askTimes = async (ask: (caller: string) => Response | Promise<Response>, times: number, caller = 'anna') => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n++) statuses.push((await ask(caller)).status);
  return statuses;
};

describe('six requests a minute', () => {
  test('may come at once, and then no more', async () => {
    const { ask } = aLimitedApi();
    expect(await askTimes(ask, 8)).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
  });

  test('come back one by one, every ten seconds', async () => {
    const { ask, wait } = aLimitedApi();
    await askTimes(ask, 6);
    wait(9);
    expect(await askTimes(ask, 1)).toEqual([429]);
    wait(1);
    expect(await askTimes(ask, 2)).toEqual([200, 429]);
    wait(3600);
    expect(await askTimes(ask, 7)).toEqual([200, 200, 200, 200, 200, 200, 429]);
  });

  test('count for each caller apart', async () => {
    const { ask } = aLimitedApi();
    await askTimes(ask, 7, 'anna');
    expect(await askTimes(ask, 1, 'bilal')).toEqual([200]);
  });

  test('are refused with a problem, the headers of every answer and the time to wait', async () => {
    const { ask } = aLimitedApi();
    await askTimes(ask, 6);
    const answer = await ask('anna');
    expect((await problemIn(answer)).code).toBe('too-many-requests');
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(answer.headers.get('api-version')).toBe('1.2.3');
  });

  test('are remembered for so many callers only', async () => {
    const { ask } = aLimitedApi(2);
    await askTimes(ask, 7, 'anna');
    await askTimes(ask, 1, 'bilal');
    expect(await askTimes(ask, 1, 'anna')).toEqual([429]);
    await askTimes(ask, 1, 'chris');
    await askTimes(ask, 1, 'dewi');
    expect(await askTimes(ask, 1, 'anna')).toEqual([200]);
  });
});
