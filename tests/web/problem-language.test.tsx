// @vitest-environment happy-dom
// A refusal says in which language it is told, where that is not the language of the page.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProblem } from '../../packages/web/api/read-problem.ts';
import { ProblemNotice } from '../../packages/web/components/problem-notice.tsx';
import { chooseLanguage, startSpeaking } from '../../packages/web/text/load-catalogue.ts';

beforeEach(async () => {
  localStorage.clear();
  await startSpeaking();
});
afterEach(cleanup);

const body = {
  type: 'urn:problem-type:greep:wrong-state',
  code: 'not-yours',
  title: 'Dit kan nu niet',
  detail: 'Kijk.',
};
const shown = (status: number, language: string | null): Element | null => {
  render(<ProblemNotice problem={readProblem(status, body, language)} />);
  return screen.getByRole('alert').querySelector('span');
};

test('told in Dutch on an Arabic page, it is marked as Dutch and keeps its direction', async () => {
  await chooseLanguage('ar');
  const told = shown(409, 'nl');
  expect([told?.getAttribute('lang'), told?.getAttribute('dir')]).toEqual(['nl', 'auto']);
});

test('told in the language of the page it needs no mark', async () => {
  await chooseLanguage('ar');
  expect(shown(409, 'ar')?.getAttribute('lang')).toBeNull();
});

test('a fault is told by the page itself, so that nothing is marked', async () => {
  await chooseLanguage('pl');
  const told = shown(503, 'nl');
  expect([told?.getAttribute('lang'), told?.textContent?.startsWith('Greep teraz nie działa')]).toEqual([null, true]);
});
