// @vitest-environment happy-dom
// What a worker typed when the screen went to the family, and whose it is when two devices come back.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findKeptText, forgetAllText, keepFor, keepText } from '../../packages/web/autosave/kept-text.ts';
import { putTextAway, takeTextBack } from '../../packages/web/session/put-text-away.ts';

const familyId = '00000000-0000-4000-8000-000000000001';
const form = 'member-form';

/** The draft of the worker on the server. */
let there: { text: Record<string, string>; version: number };

beforeEach(() => {
  there = { text: {}, version: 0 };
  sessionStorage.clear();
  localStorage.clear();
  keepFor('anouk');
  vi.stubGlobal('fetch', (_address: string, { method, body }: { method: string; body?: string }) => {
    if (method === 'PUT') there = { text: JSON.parse(body ?? '{}').text, version: there.version + 1 };
    return Promise.resolve(new Response(JSON.stringify(there), { headers: { ETag: `"${there.version}"` } }));
  });
});

const onDevice = async (device: string, work: () => Promise<unknown>): Promise<void> => {
  forgetAllText();
  localStorage.setItem('greep:device', device);
  await work();
};
const putAway = (device: string, text: string) =>
  onDevice(device, () => {
    keepText(form, { text, base: '', version: 2 });
    return putTextAway(familyId);
  });

describe('what was put away', () => {
  it('comes back where it was being typed, with what it was typed on, and is gone from the server', async () => {
    await putAway('tablet', 'Tante R');
    await onDevice('tablet', () => takeTextBack(familyId));
    expect(findKeptText(form)).toEqual({ text: 'Tante R', base: '', version: 2 });
    expect(there.text).toEqual({});
  });

  it('waits for its own device, whoever opens the conversation meanwhile', async () => {
    await putAway('tablet', 'Tante R');
    await onDevice('laptop', () => takeTextBack(familyId));
    expect(findKeptText(form)).toBeUndefined();
    await onDevice('tablet', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Tante R');
  });

  it('is for any device when its own was not there for half a day', async () => {
    await putAway('tablet', 'Tante R');
    const later = Date.now() + 13 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await onDevice('laptop', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Tante R');
    vi.restoreAllMocks();
  });

  it('of two devices comes back at each, also in the same field', async () => {
    await putAway('laptop', 'Tante R');
    await putAway('tablet', 'Oom K');
    await onDevice('tablet', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Oom K');
    await onDevice('laptop', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Tante R');
    expect(there.text).toEqual({});
  });

  it('stays with the server as long as something else is being typed in its field', async () => {
    await putAway('tablet', 'Tante R');
    await onDevice('tablet', () => {
      keepText(form, { text: 'Oom K' });
      return takeTextBack(familyId);
    });
    expect(findKeptText(form)?.text).toBe('Oom K');
    await onDevice('tablet', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Tante R');
  });

  it('before devices had a number is for whoever comes first', async () => {
    there = { text: { 0: JSON.stringify({ key: form, text: 'Tante R' }) }, version: 1 };
    await onDevice('laptop', () => takeTextBack(familyId));
    expect(findKeptText(form)?.text).toBe('Tante R');
    expect(there.text).toEqual({});
  });

  it('fits in a draft: what it was typed on is left out before a letter of it is', async () => {
    await onDevice('tablet', () => {
      keepText(form, { text: 'a'.repeat(3000), base: 'b'.repeat(3000), version: 2 });
      return putTextAway(familyId);
    });
    expect(Object.values(there.text).map(({ length }) => length < 4000)).toEqual([true]);
    await onDevice('tablet', () => takeTextBack(familyId));
    expect(findKeptText(form)).toEqual({ text: 'a'.repeat(3000), version: 2 });
  });
});
