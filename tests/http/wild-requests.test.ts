import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aLetterApi, declared } from './sample-api.ts';
import { marker, wildRequests } from './wild-requests.ts';

const fitting = {
  'POST /families/{familyId}/letters': { subject: marker, text: `${marker}\n${marker}`, tone: 'warm' },
  'PUT /families/{familyId}/letters/{letterId}': { subject: marker },
  'POST /letters/_search': { words: marker },
  'POST /invitations/redemptions': { code: marker },
};

describe('whatever is sent to any route', () => {
  test('gives no fault, and nothing of it comes back', async () => {
    const { app, faults } = aLetterApi();
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(wildRequests(Object.values(declared), fitting), async (request) => {
        const answer = await app.request(request);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.status).toBeLessThan(500);
        const whole = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
        expect(whole.toLowerCase()).not.toContain(marker.toLowerCase());
        expect(answer.headers.get('api-version')).toBe('1.2.3');
        if (answer.status >= 400) expect(answer.headers.get('content-type')).toBe('application/problem+json');
      }),
      { numRuns: 4000 },
    );
    expect(faults).toEqual([]);
    // The throws reach everywhere: a test that is refused at the door each time would prove nothing.
    const reached = [...statuses.keys()].sort();
    expect(reached).toEqual([200, 201, 400, 404, 405, 406, 412, 413, 415, 428]);
  });
});
