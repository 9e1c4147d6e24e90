// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepFor } from '../../packages/web/autosave/kept-text.ts';
import type { Goal } from '../../packages/web/pages/family-file/family-views.ts';
import { goalBody, goalFields } from '../../packages/web/pages/kitchen-table/goal-fields.ts';
import { mergeFields } from '../../packages/web/pages/kitchen-table/merge-fields.ts';
import { moved } from '../../packages/web/pages/kitchen-table/said-list.tsx';
import { differing, fieldsToText, textToFields } from '../../packages/web/pages/kitchen-table/typed-fields.ts';
import { useGoalEditing } from '../../packages/web/pages/kitchen-table/use-goal-editing.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

const familyId = anId(1);

const aGoal = (changed: Partial<Goal['content']> = {}, version = 1): Goal =>
  impossible({
    id: anId(2),
    content: {
      kind: 'own',
      words: 'Ik wil rust.',
      speaker: { who: 'together' },
      lifeDomain: 'not-discussed',
      weight: 3,
      levels: { '-1': '', '0': '', '+1': '', '+2': '', '+3': '' },
      ...changed,
    },
    speakerName: '',
    wordings: [],
    order: 1,
    isDropped: false,
    version,
    missingSteps: [],
  });

describe('two people who write in the same goal', () => {
  const base = { words: 'rust', smart: '', 'level+1': '' };

  it('both get what only one of them touched', () => {
    const merged = mergeFields(base, { ...base, words: 'veel rust' }, { ...base, smart: 'elke avond' });
    expect(merged).toEqual({ fields: { words: 'veel rust', smart: 'elke avond', 'level+1': '' }, clashes: [] });
  });

  it('lose neither text where both wrote something else', () => {
    const { fields, clashes } = mergeFields(base, { ...base, words: 'stilte' }, { ...base, words: 'vrede' });
    expect(clashes).toEqual([{ field: 'words', mine: 'stilte', theirs: 'vrede' }]);
    expect(fields.words).toBe('stilte');
  });

  it('do not clash when they wrote the same', () => {
    expect(mergeFields(base, { ...base, words: 'stilte' }, { ...base, words: 'stilte' }).clashes).toEqual([]);
  });

  it('may both empty or fill a field that the other does not know yet', () => {
    expect(mergeFields(base, { ...base, because: 'x' }, base).fields.because).toBe('x');
    expect(mergeFields({ ...base, smart: 'a' }, base, { ...base, smart: 'a' }).fields.smart).toBe('');
  });
});

describe('a goal as fields', () => {
  it('goes to the server as it came', () => {
    const goal = aGoal({
      from: impossible('2026-10-01'),
      levels: { '-1': 'a', '0': 'b', '+1': 'c', '+2': 'd', '+3': 'e' },
    });
    const read = goalBody('own', goalFields(goal));
    expect(read.ok && read.body).toEqual(goal.content);
  });

  it('needs only the words, and keeps a date that is not a date for the writer', () => {
    expect(goalBody('own', { words: 'Rust' }).ok).toBe(true);
    expect(goalBody('own', { words: ' ', from: '31-02-2026' })).toEqual({ ok: false, mistakes: ['words', 'from'] });
  });

  it('is imposed only with by whom and why', () => {
    expect(goalBody('safety', { words: 'Papa belt eerst.' })).toEqual({
      ok: false,
      mistakes: ['imposedBy', 'because'],
    });
  });

  it('moves one place in the order of the family, and no further than its ends', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 'down')).toEqual(['a', 'b', 'c']);
  });

  it('is kept as a draft as far as it differs, and anything else that was kept reads as nothing', () => {
    expect(textToFields(fieldsToText({ words: 'x' }))).toEqual({ words: 'x' });
    expect(textToFields('[1,{"a":2}]')).toEqual({});
    expect(differing({ words: 'x', smart: '' }, { words: 'y' })).toEqual({ words: 'x' });
  });
});

/** A server that holds one goal and one draft, on which somebody else can write too. */
const aServer = () => {
  const text: Record<string, string> = {};
  const server = { goal: aGoal(), draft: { text, version: 0 }, puts: 0, wait: 0 };
  const answer = (status: number, body: unknown, version: number) =>
    new Response(JSON.stringify(body), { status, headers: { ETag: `"${version}"` } });
  const stale = () => answer(412, { type: 'conflict', code: 'version-conflict', title: '', detail: '' }, 0);
  const fetch = async (address: string, { method, body, headers }: RequestInit): Promise<Response> => {
    const ifMatch = new Headers(headers).get('If-Match');
    if (server.wait > 0) await new Promise((resolve) => setTimeout(resolve, server.wait));
    if (address.includes('/drafts/')) {
      if (method === 'GET') return answer(200, server.draft, server.draft.version);
      if (ifMatch !== `"${server.draft.version}"`) return stale();
      server.draft = { ...JSON.parse(String(body)), version: server.draft.version + 1 };
      return answer(200, server.draft, server.draft.version);
    }
    if (method === 'GET') return answer(200, server.goal, server.goal.version);
    server.puts += 1;
    if (ifMatch !== `"${server.goal.version}"`) return stale();
    const version = server.goal.version + 1;
    server.goal = { ...server.goal, content: JSON.parse(String(body)), version };
    return answer(200, server.goal, version);
  };
  vi.stubGlobal('fetch', fetch);
  return server;
};

const noDraft = { text: {}, version: 0 };

const Table = ({ goal }: { readonly goal: Goal }): ReactNode => {
  const editing = useGoalEditing({ familyId, goal, draft: noDraft });
  return (
    <form onBlur={() => void editing.commit()}>
      {['words', 'smart', 'level0', 'level+1'].map((field) => (
        <input
          key={field}
          aria-label={field}
          value={editing.fields[field] ?? ''}
          onChange={(event) => editing.type(field, event.target.value)}
        />
      ))}
      {editing.clashes.map(({ field, theirs }) => (
        <p key={field}>
          {theirs}
          <button type="button" onClick={() => editing.choose(field, 'mine')}>
            mine
          </button>
          <button type="button" onClick={() => editing.choose(field, 'theirs')}>
            theirs
          </button>
        </p>
      ))}
    </form>
  );
};

const sit = (goal: Goal) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Table goal={goal} />
    </QueryClientProvider>,
  );
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('a goal at the kitchen table', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sessionStorage.clear();
    keepFor('anouk');
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('keeps what is typed as a draft, and puts it in the plan when the field is left', async () => {
    const server = aServer();
    sit(server.goal);
    write('smart', 'Elke avond rust.');
    await wait(1500);
    expect([server.draft.text, server.puts]).toEqual([{ smart: 'Elke avond rust.' }, 0]);
    fireEvent.blur(field('smart'));
    await wait(3000);
    expect(server.goal.content.smart).toBe('Elke avond rust.');
    expect(server.draft.text).toEqual({});
  });

  it('takes over what somebody else wrote in another field, and loses none', async () => {
    const server = aServer();
    sit(server.goal);
    server.goal = aGoal({ smart: 'Van een collega.' }, 2);
    write('level0', 'Nu is er ruzie.');
    fireEvent.blur(field('level0'));
    await wait(3000);
    expect(server.goal.content).toMatchObject({ smart: 'Van een collega.', levels: { '0': 'Nu is er ruzie.' } });
    expect(field('smart').value).toBe('Van een collega.');
  });

  it.each([
    ['mine', 'Ik wil stilte.'],
    ['theirs', 'Ik wil vrede.'],
  ])('shows both texts when both changed the words, and saves %s when that is chosen', async (whose, words) => {
    const server = aServer();
    sit(server.goal);
    server.goal = aGoal({ words: 'Ik wil vrede.' }, 2);
    write('words', 'Ik wil stilte.');
    fireEvent.blur(field('words'));
    await wait(3000);
    expect([field('words').value, server.goal.content.words]).toEqual(['Ik wil stilte.', 'Ik wil vrede.']);
    screen.getByText('Ik wil vrede.');
    fireEvent.click(screen.getByText(whose));
    await wait(3000);
    expect([field('words').value, server.goal.content.words]).toEqual([words, words]);
  });

  it('loses nothing of what is typed while a save is refused', async () => {
    const server = aServer();
    sit(server.goal);
    server.goal = aGoal({ levels: { '-1': '', '0': 'Van een collega.', '+1': '', '+2': '', '+3': '' } }, 2);
    server.wait = 500;
    write('level0', 'Van mij.');
    fireEvent.blur(field('level0'));
    await wait(200);
    write('level+1', 'Ook van mij.');
    await wait(500);
    write('smart', 'En dit.');
    await wait(4000);
    expect([field('level+1').value, field('smart').value]).toEqual(['Ook van mij.', 'En dit.']);
    fireEvent.click(screen.getByText('mine'));
    await wait(6000);
    expect(server.goal.content.levels).toMatchObject({ '0': 'Van mij.', '+1': 'Ook van mij.' });
    expect(server.goal.content.smart).toBe('En dit.');
  });
});
