// The plan as a file to keep: for whom it is, under which name, and that the look is in the log before it leaves.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPdfUa } from '../paper/check-pdf-ua.ts';
import { pagesOf } from '../paper/text-of.ts';
import { type ApiWorld, startApiWorld } from './api-world.ts';
import type { Actor } from './cast.ts';
import { askFunction, type Reply, viewIn } from './handlers.ts';
import type { Household } from './households.ts';
import { keepLogs } from './keep-logs.ts';

const logs = keepLogs();
let world: ApiWorld;
let home: Household;

beforeAll(async () => {
  world = await startApiWorld();
  const found = world.households.find(({ gemeente, key }) => gemeente === 'gm0344' && key === 'A');
  if (!found) throw new Error('there is no family A');
  home = found;
});
afterAll(async () => {
  await world.stop();
  logs.letGo();
});

const actor = (key: string): Actor => {
  const found = world.actors.find((one) => one.gemeente === home.gemeente && one.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
};

const ask = async (as: Actor, path: string, accept = 'application/pdf'): Promise<Reply> =>
  askFunction({
    method: 'GET',
    path: `/v1/families/${home.familyId}${path}`,
    host: world.hostOf(home.gemeente),
    token: await world.tokenOf(as),
    role: as.assignmentId,
    headers: { accept },
  });

const paper = (as: Actor, query = ''): Promise<Reply> => ask(as, `/plan-versions/1/paper${query}`);
const bytesOf = ({ text }: Reply): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

type Log = { readonly rows: readonly { readonly action: string; readonly name: string }[] };
const looks = async (): Promise<readonly string[]> => {
  const { rows }: Log = viewIn(await ask(actor('worker'), '/access-log', 'application/json'));
  return rows.map(({ action }) => action);
};

describe('the plan on paper, through HTTP', () => {
  test('is a PDF to keep, under a name that names nobody, and is kept nowhere on the way', async () => {
    const reply = await paper(actor('worker'));
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('application/pdf');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="gezinsplan-versie-1.pdf"');
    expect(reply.headers['cache-control']).toBe('no-store');
    const bytes = bytesOf(reply);
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  test('is the same for somebody of the family, and in English when asked', async () => {
    const member = home.members[0];
    if (!member) throw new Error('nobody is in the family');
    expect((await pagesOf(bytesOf(await paper(member)))).join(' ')).toContain('Het plan van gezin');
    const english = await paper(member, '?language=en');
    expect((await pagesOf(bytesOf(english))).join(' ')).toContain('The plan of family');
    expect(english.headers['content-disposition']).toBe('attachment; filename="family-plan-version-1.pdf"');
  });

  test('is a look like any other: it stands in the log of the family', async () => {
    const before = (await looks()).filter((action) => action === 'open-plan-on-paper').length;
    await paper(actor('worker'));
    expect((await looks()).filter((action) => action === 'open-plan-on-paper').length).toBeGreaterThan(before);
  });

  test.each(['colleague', 'referrer', 'assessor', 'policyMaker'])('does not exist for a %s', async (key) => {
    const reply = await paper(actor(key));
    expect(reply.status).toBe(404);
    expect(reply.headers['content-type']).toBe('application/problem+json');
  });

  test('of a version that was never made does not exist, and nothing else than a PDF can be asked for', async () => {
    expect((await ask(actor('worker'), '/plan-versions/9/paper')).status).toBe(404);
    expect((await ask(actor('worker'), '/plan-versions/1/paper', 'application/json')).status).toBe(406);
    expect((await paper(actor('worker'), '?language=de')).status).toBe(400);
  });
});
