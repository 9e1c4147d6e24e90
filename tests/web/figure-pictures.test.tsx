// @vitest-environment happy-dom
// Pictures of figures, by what they say to who does not see them.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { HiddenNote } from '../../packages/web/pages/figures/hidden-note.tsx';
import { AmountBar } from '../../packages/web/pictures/amount-bar.tsx';
import { AttainmentBars } from '../../packages/web/pictures/attainment-bars.tsx';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';

beforeAll(() => loadSubjects(['figures']));
afterEach(cleanup);

/** What is read aloud: nothing that is hidden from screen readers. */
const spoken = (): string => {
  for (const silent of document.querySelectorAll('[aria-hidden="true"]')) silent.remove();
  return (document.body.textContent ?? '').trim();
};

it('a bar says its number, with its unit where it has one', () => {
  render(<AmountBar amount={47} threshold={5} scale={2} text="47 dagen" norm={42} look="time" />);
  expect(spoken()).toBe('47 dagen');
});

it('a hidden number says that it is hidden and why, and draws no length of its own', () => {
  const { container, rerender } = render(<AmountBar amount="below" threshold={5} scale={4} />);
  const width = container.querySelector('svg')?.getAttribute('width');
  expect(screen.getByText('minder dan 5, verborgen')).toBeDefined();
  rerender(<AmountBar amount="hidden" threshold={5} scale={4} />);
  expect(container.querySelector('svg')?.getAttribute('width')).toBe(width);
  expect(spoken()).toBe('verborgen');
});

it('a number of zero is a number', () => {
  render(<AmountBar amount={0} threshold={5} scale={4} />);
  expect(spoken()).toBe('0');
});

it('the note explains only what occurs', () => {
  const { container, rerender } = render(<HiddenNote amounts={[5, 10]} threshold={5} />);
  expect(container.textContent).toBe('');
  rerender(<HiddenNote amounts={[5, 'below']} threshold={5} />);
  expect(container.textContent).toContain('is 0 tot en met 4');
  expect(container.textContent).not.toContain('Bij ‘verborgen’');
});

it('attainment bars are one picture with a sentence', () => {
  const row = { name: 'Portes', of: '75 doelen', sum: '50 van 75' };
  const part = (kind: 'same' | 'one', amount: number | 'hidden') => ({ kind, amount, word: kind });
  render(
    <AttainmentBars
      rows={[{ ...row, notForward: [part('same', 'hidden')], forward: [part('one', 50)] }]}
      threshold={5}
      label="Portes: 50 van 75"
      sides={['nog niet', 'vooruit']}
    />,
  );
  expect(screen.getByRole('img', { name: 'Portes: 50 van 75' })).toBeDefined();
  expect([...document.querySelectorAll('.attain__n')].map(({ textContent }) => textContent)).toEqual(['50']);
});
