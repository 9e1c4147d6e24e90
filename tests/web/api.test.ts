import { describe, expect, it } from 'vitest';
import { createApi, type Surroundings } from '../../packages/web/api/create-api.ts';

type Request = {
  readonly address: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** A server of one answer, and what it was asked. */
const aClient = (answer: () => Promise<Response>, around: Partial<Surroundings> = {}) => {
  const asked: Request[] = [];
  const over: string[] = [];
  const send = createApi({
    fetch: (address, { method = '', headers, body }) => {
      asked.push({ address, method, headers: Object.fromEntries(new Headers(headers)), body });
      return answer();
    },
    role: () => 'assignment-1',
    csrfToken: () => 'csrf-1',
    language: () => 'nl',
    newKey: () => 'key-0000000000000001',
    onSessionOver: () => over.push('over'),
    onHandedOver: () => over.push('handed over'),
    onTime: () => undefined,
    ...around,
  });
  return { send, asked, over };
};

const familyId = '00000000-0000-4000-8000-000000000001';
const here = () => Promise.resolve(json(200, { words: 'x' }, { ETag: '"7"' }));

describe('a call to the server', () => {
  it('tells that the screen lies with the family, when the server says so and not otherwise', async () => {
    const problem = (code: string) => json(403, { code, status: 403, title: 'Nee', detail: 'Nee' });
    const handed = aClient(() => Promise.resolve(problem('screen-handed-over')));
    await handed.send('GET /families/{familyId}/plan', { params: { familyId } });
    const denied = aClient(() => Promise.resolve(problem('not-allowed')));
    await denied.send('GET /families/{familyId}/plan', { params: { familyId } });
    expect([handed.over, denied.over]).toEqual([['handed over'], []]);
  });

  it('fills in the address and says in which role and language it asks', async () => {
    const { send, asked } = aClient(here);
    const answer = await send('GET /families/{familyId}/plan', { params: { familyId } });
    expect(asked[0]).toMatchObject({
      address: `/v1/families/${familyId}/plan`,
      method: 'GET',
      headers: { 'greep-role': 'assignment-1', 'accept-language': 'nl' },
    });
    expect(asked[0]?.headers).not.toHaveProperty('idempotency-key');
    expect(answer).toEqual({ ok: true, view: { words: 'x' }, version: 7 });
  });

  it('writes with the token of the session, a key for the submit and the version that was changed', async () => {
    const { send, asked } = aClient(here);
    await send('POST /session/invitations', { body: { code: 'ABC' }, ifMatch: 3 });
    expect(asked[0]?.headers).toMatchObject({
      'greep-csrf': 'csrf-1',
      'idempotency-key': 'key-0000000000000001',
      'if-match': '"3"',
      'content-type': 'application/json',
    });
    expect(asked[0]?.body).toBe('{"code":"ABC"}');
  });

  it('cannot be led to another address by what is filled in', async () => {
    const { send, asked } = aClient(here);
    await send('GET /families/{familyId}/plan', { params: { familyId: '../../../x?y#z' } });
    expect(asked[0]?.address).toBe('/v1/families/..%2F..%2F..%2Fx%3Fy%23z/plan');
  });

  it('answers a problem with the server’s own sentences and every field', async () => {
    const problem = {
      type: 'urn:problem-type:greep:invalid',
      title: 'Niet alles is goed ingevuld',
      status: 400,
      detail: 'Verbeter het.',
      code: 'fields-invalid',
      errors: [{ pointer: '/code', code: 'required', detail: 'Vul dit in.' }],
    };
    const { send } = aClient(() => Promise.resolve(json(400, problem)));
    const answer = await send('GET /session', {});
    expect(answer).toEqual({
      ok: false,
      problem: {
        kind: 'invalid',
        code: 'fields-invalid',
        status: 400,
        title: 'Niet alles is goed ingevuld',
        detail: 'Verbeter het.',
        fields: problem.errors,
      },
    });
  });

  it('answers no internet as a problem, not as an exception', async () => {
    const { send } = aClient(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await send('GET /session', {})).toMatchObject({ ok: false, problem: { kind: 'offline', status: 0 } });
  });

  it('reads a page of a proxy as a fault', async () => {
    const { send } = aClient(() => Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 502 })));
    expect(await send('GET /session', {})).toMatchObject({
      ok: false,
      problem: { kind: 'fault', status: 502, fields: [] },
    });
  });

  it('tells the application once that the session is over', async () => {
    const { send, over } = aClient(() => Promise.resolve(json(401, { code: 'session-expired' })));
    await send('GET /session', {});
    expect(over).toEqual(['over']);
  });

  it('treats a refusal and a conflict as problems of the page', async () => {
    const { send, over } = aClient(() =>
      Promise.resolve(
        json(412, { type: 'urn:problem-type:greep:conflict', code: 'version-changed', currentVersion: 9 }),
      ),
    );
    expect(await send('POST /session/sign-out', { body: {} })).toMatchObject({
      ok: false,
      problem: { kind: 'conflict', currentVersion: 9 },
    });
    expect(over).toEqual([]);
  });
});
