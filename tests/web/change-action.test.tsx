// @vitest-environment happy-dom
// An agreement is put right while somebody else did something with it: only other words are a choice.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeAction } from '../../packages/web/pages/kitchen-table/change-action.tsx';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

const [familyId, id] = [anId(1), anId(2)];
const action = { id, owner: 'family' as const, who: 'Samira', what: 'belt de tandarts', order: 1, version: 1 };
const plan = { familyId, goals: [], safetyGoals: [], people: [], shares: [], actions: [action] };

const byAnouk = { byName: 'Anouk Verhoeven', at: '2026-10-12T09:00:00Z' };
let isThere: object;
const puts: { ifMatch: string | null; body: unknown }[] = [];
const onDone = vi.fn();

beforeAll(() => loadSubjects(['kitchen-table', 'common']));
beforeEach(() => {
  puts.length = 0;
  onDone.mockClear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', async (_: string, { method, headers, body }: RequestInit) => {
    if (method !== 'PUT') return Response.json({ ...plan, actions: [isThere] });
    const ifMatch = new Headers(headers).get('if-match');
    puts.push({ ifMatch, body: JSON.parse(String(body)) });
    if (ifMatch === '"2"') return Response.json({}, { headers: { etag: '"3"' } });
    const problem = { type: 'about:blank', title: 'Precondition Failed', status: 412, code: 'version-conflict' };
    return Response.json(problem, { status: 412, headers: { 'content-type': 'application/problem+json' } });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ChangeAction plan={impossible(plan)} action={impossible(action)} onDone={onDone} />
    </QueryClientProvider>,
  );
  fireEvent.change(screen.getByLabelText('Wat doet die?'), { target: { value: 'belt de huisarts' } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Zet zo in het plan' }));

describe('an agreement that somebody else had in hand', () => {
  it('and only ticked off is saved all the same: nobody is named beside words that nobody wrote', async () => {
    isThere = { ...action, version: 2, doneOn: '2026-10-15', writtenBy: byAnouk };
    save();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(puts.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(puts[1]?.body).toMatchObject({ what: 'belt de huisarts' });
  });

  it('and worded otherwise is a choice between both, with who and when', async () => {
    isThere = { ...action, version: 2, what: 'belt de tandarts op maandag', writtenBy: byAnouk };
    save();
    await screen.findByText(/belt de tandarts op maandag/);
    expect(screen.getByText(/belt de huisarts/)).toBeDefined();
    expect(screen.getByText(/Anouk Verhoeven, /)).toBeDefined();
    expect(puts).toHaveLength(1);
  });
});
