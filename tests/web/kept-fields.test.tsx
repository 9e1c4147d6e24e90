// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFor, keepText } from '../../packages/web/autosave/kept-text.ts';
import { useKeptFields } from '../../packages/web/autosave/use-kept-fields.ts';

const Form = ({ of }: { readonly of: string }): ReactNode => {
  const { typed, change, forget, reset } = useKeptFields(of, { on: '15-10-2026', why: '' });
  return (
    <>
      <input aria-label="why" value={typed.why} onChange={(event) => change({ why: event.target.value })} />
      <p>{typed.on}</p>
      <button type="button" onClick={reset}>
        reset
      </button>
      <button type="button" onClick={forget}>
        forget
      </button>
    </>
  );
};
const why = () => screen.getByLabelText<HTMLInputElement>('why').value;
const write = (value: string) => fireEvent.change(screen.getByLabelText('why'), { target: { value } });
const comeBack = (of = 'meeting/1') => {
  cleanup();
  render(<Form of={of} />);
};

describe('a form that is sent in one go', () => {
  beforeEach(() => {
    sessionStorage.clear();
    keepFor('anouk');
    render(<Form of="meeting/1" />);
  });
  afterEach(cleanup);

  it('still has what was typed when one comes back, beside what it began with', () => {
    write('Oma was ziek.');
    comeBack();
    expect(why()).toBe('Oma was ziek.');
    screen.getByText('15-10-2026');
  });

  it('keeps the text of one family away from another, and of one person from the next', () => {
    write('Oma was ziek.');
    comeBack('meeting/2');
    expect(why()).toBe('');
    keepFor('joost');
    comeBack();
    expect(why()).toBe('');
  });

  it.each(['reset', 'forget'])('comes back empty after %s', (button) => {
    write('Oma was ziek.');
    fireEvent.click(screen.getByText(button));
    expect(why()).toBe(button === 'reset' ? '' : 'Oma was ziek.');
    comeBack();
    expect(why()).toBe('');
  });

  it('ignores what it does not know', () => {
    keepText('meeting/3', { text: JSON.stringify({ why: 3, other: 'x' }) });
    comeBack('meeting/3');
    expect(why()).toBe('');
  });
});
