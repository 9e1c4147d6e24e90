// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { knownNames, nearName } from '../../packages/web/pages/kitchen-table/known-names.ts';
import { WhoField } from '../../packages/web/pages/kitchen-table/who-field.tsx';
import { impossible } from '../support/impossible.ts';

const names = ['oma Fatiha', 'juf Ellen', 'oom Karim', 'oom Said'];

describe('who is meant', () => {
  it.each([
    ['Fatiha', 'oma Fatiha'],
    ['Oma Fatiha Bouzid', 'oma Fatiha'],
    ['  ellen ', 'juf Ellen'],
    ['OMA  fatiha', undefined],
    ['oom', undefined],
    ['Fati', undefined],
    ['', undefined],
  ])('%j: asks for %j', (typed, near) => {
    expect(nearName(typed, names)).toBe(near);
  });

  it('is somebody who reads along or did something before, of the same kind, and not who reads no more', () => {
    const plan = impossible<Parameters<typeof knownNames>[0]>({
      people: [{ name: 'Samira Bouzid' }],
      shares: [
        { name: 'oma Fatiha', kind: 'network' },
        { name: 'juf Ellen', kind: 'partner' },
        { name: 'buurman Wim', kind: 'network', withdrawnAt: '2026-10-01T09:00:00.000Z' },
      ],
      actions: [
        { who: 'oma Fatiha', owner: 'network' },
        { who: 'oom Karim', owner: 'network' },
        { who: 'tante Ria', owner: 'network', droppedAt: '2026-10-01T09:00:00.000Z' },
        { who: 'wij samen', owner: 'family' },
      ],
    });
    expect(knownNames(plan, 'network')).toEqual(['oma Fatiha', 'oom Karim']);
    expect(knownNames(plan, 'family')).toEqual(['Samira Bouzid', 'wij samen']);
    expect(knownNames(plan, 'professional')).toEqual(['juf Ellen']);
  });
});

const Field = (): ReactNode => {
  const [value, setValue] = useState('');
  return (
    <WhoField
      id="who"
      label="Wie?"
      names={names}
      error={undefined}
      value={value}
      onType={setValue}
      onBlur={undefined}
    />
  );
};

describe('the field', () => {
  afterEach(cleanup);

  it('proposes the names, asks when it may be one of them, and writes that name when somebody says so', () => {
    const { container } = render(<Field />);
    const field = screen.getByLabelText<HTMLInputElement>('Wie?');
    expect([...container.querySelectorAll(`#${CSS.escape(field.getAttribute('list') ?? '')} option`)]).toHaveLength(4);
    fireEvent.change(field, { target: { value: 'Fatiha' } });
    expect(screen.getByRole('status').textContent).toContain('oma Fatiha');
    fireEvent.click(screen.getByRole('button'));
    expect(field.value).toBe('oma Fatiha');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
