// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepFor } from '../../packages/web/autosave/kept-text.ts';
import { outcomeOf } from '../../packages/web/autosave/save-outcome.ts';
import type { Save } from '../../packages/web/autosave/saver.ts';
import { useAutosave } from '../../packages/web/autosave/use-autosave.ts';

const Words = ({
  goal,
  value,
  save,
}: {
  readonly goal: string;
  readonly value: string;
  readonly save: Save;
}): ReactNode => {
  const { text, type, flush, phase } = useAutosave({ key: `goal/${goal}/words`, value, version: 1, save });
  return (
    <>
      <textarea aria-label="Woorden" value={text} onChange={(event) => type(event.target.value)} onBlur={flush} />
      <p>{phase.phase}</p>
    </>
  );
};

const field = () => screen.getByLabelText<HTMLTextAreaElement>(/Woorden/);
const typeInto = (value: string) => fireEvent.change(field(), { target: { value } });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  keepFor('samira');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a field of a page saves itself and says so', async () => {
  const save = vi.fn<Save>(() => Promise.resolve({ kind: 'saved', version: 2 }));
  render(<Words goal="1" value="Rust" save={save} />);
  typeInto('Rust in huis');
  expect(field().value).toBe('Rust in huis');
  await wait(1000);
  expect(save.mock.calls).toEqual([['Rust in huis', 1, 'Rust']]);
  expect(screen.getByText('saved')).toBeDefined();
});

it('leaving the page saves the last letters', async () => {
  const save = vi.fn<Save>(() => Promise.resolve({ kind: 'saved', version: 2 }));
  const { unmount } = render(<Words goal="1" value="Rust" save={save} />);
  typeInto('Rust nu');
  unmount();
  await wait(0);
  expect(save.mock.calls).toEqual([['Rust nu', 1, 'Rust']]);
});

it('another goal in the same place begins with its own text', async () => {
  const save = vi.fn<Save>(() => Promise.resolve({ kind: 'saved', version: 2 }));
  const { rerender } = render(<Words goal="1" value="Rust" save={save} />);
  typeInto('Rust nu');
  rerender(<Words goal="2" value="Post" save={save} />);
  await wait(1000);
  expect(field().value).toBe('Post');
  expect(save.mock.calls).toEqual([['Rust nu', 1, 'Rust']]);
});

it('a lost version fetches what is there now, so that both texts can be shown', async () => {
  const problem = { kind: 'conflict', code: 'version-changed', status: 412, title: '', detail: '', fields: [] };
  const theirs = { text: 'Van Samira', version: 4 };
  const outcome = await outcomeOf({ ok: false, problem }, () =>
    Promise.resolve({ ok: true, view: theirs, version: 4 }),
  );
  expect(outcome).toEqual({ kind: 'conflict', theirs });
});
