// @vitest-environment happy-dom
import { Day } from '@greep/kernel';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../packages/web/pages/bottlenecks/bottleneck-views.ts';
import { CorrectAtNation, CorrectOnLadder } from '../../packages/web/pages/doorbraak/correct-answer.tsx';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';
import { anId } from '../support/clock.ts';

const id = anId(4);
const answer: Answer = {
  direction: 'experiment',
  words: 'Het gezin hoeft niet te wachten.',
  agreements: [{ who: 'Sociale Zaken', what: 'neemt een besluit', before: Day.parse('2026-11-01') }],
};

const sent: { method: string; path: string; ifMatch: string | null; body: unknown }[] = [];

beforeAll(() => loadSubjects(['doorbraak', 'reply', 'ladder', 'common']));
beforeEach(() => {
  sent.length = 0;
  sessionStorage.clear();
  vi.stubGlobal('fetch', async (address: string, { method, headers, body }: RequestInit) => {
    const ifMatch = new Headers(headers).get('if-match');
    sent.push({ method: method ?? '', path: address, ifMatch, body: JSON.parse(String(body)) });
    return Response.json({}, { headers: { etag: '"8"' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Geef het verbeterde antwoord', hidden: true }));

describe.each([
  { where: 'at the teams of a gemeente', Correct: CorrectOnLadder, path: `/doorbraak-bottlenecks/${id}/answers` },
  { where: 'at the national team', Correct: CorrectAtNation, path: `/national-bottlenecks/${id}/answers` },
])('an answer is put right $where', ({ Correct, path }) => {
  beforeEach(() => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Correct id={id} version={7} answer={answer} />
      </QueryClientProvider>,
    );
  });

  it('beginning with what it was, on the version that was read, with the reason', async () => {
    write('Oplossing', 'Het gezin is eerder aan de beurt.');
    write('Waarom verandert het antwoord?', 'Het stond er niet goed.');
    press();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      method: 'PUT',
      path: expect.stringContaining(path),
      ifMatch: '"7"',
      body: { ...answer, words: 'Het gezin is eerder aan de beurt.', why: 'Het stond er niet goed.' },
    });
  });

  it('not without the reason', async () => {
    press();
    await screen.findAllByText('Schrijf op waarom het antwoord verandert');
    expect(sent).toEqual([]);
  });
});
