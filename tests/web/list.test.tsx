// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { arrange } from '../../packages/web/list/arrange.ts';
import type { ListOf } from '../../packages/web/list/list-of.ts';
import { nextOrder, orderInWords, readListSearch, understand } from '../../packages/web/list/list-search.ts';
import { type Choosing, ListTable } from '../../packages/web/list/list-table.tsx';

type Row = { readonly name: string; readonly weeks?: number; readonly isLate?: boolean };

const list: ListOf<Row> = {
  label: 'Gezinnen',
  keyOf: ({ name }) => name,
  nameOf: ({ name }) => name,
  textOf: ({ name }) => name,
  ownOrder: 'wat het eerst moet',
  columns: [
    { key: 'gezin', label: 'Gezin', by: ({ name }) => name, cell: ({ name }) => <a href={`#${name}`}>{name}</a> },
    { key: 'weken', label: 'Weken', by: ({ weeks }) => weeks, cell: ({ weeks }) => weeks },
  ],
  parts: [{ key: 'te-laat', label: 'te laat', has: ({ isLate }) => isLate ?? false }],
};
const rows: readonly Row[] = [
  { name: 'Güneş', weeks: 9, isLate: true },
  { name: 'De Graaf' },
  { name: 'Bouzid', weeks: 10 },
  { name: 'Ünal', weeks: 9 },
];
const names = (search: object, text = ''): readonly string[] =>
  arrange(rows, list, { ...understand(readListSearch({ ...search }), ['gezin', 'weken'], ['te-laat']), text }).map(
    ({ name }) => name,
  );

describe('which rows a list shows', () => {
  it('as they come, when the address says nothing', () => {
    expect(names({})).toEqual(['Güneş', 'De Graaf', 'Bouzid', 'Ünal']);
  });

  it('by a column, up and down; numbers as numbers, and nothing known last in both', () => {
    expect(names({ sorteer: 'gezin' })).toEqual(['Bouzid', 'De Graaf', 'Güneş', 'Ünal']);
    expect(names({ sorteer: 'weken' })).toEqual(['Güneş', 'Ünal', 'Bouzid', 'De Graaf']);
    expect(names({ sorteer: '-weken' })).toEqual(['Bouzid', 'Güneş', 'Ünal', 'De Graaf']);
  });

  it('a part of them, and those in which every word stands, without accents', () => {
    expect(names({ toon: 'te-laat' })).toEqual(['Güneş']);
    expect(names({}, 'gunes')).toEqual(['Güneş']);
    expect(names({}, 'GRAAF de')).toEqual(['De Graaf']);
    expect(names({ toon: 'te-laat' }, 'bouzid')).toEqual([]);
  });
});

describe('what stands in the address', () => {
  const read = (search: Record<string, unknown>) => understand(readListSearch(search), ['gezin'], ['te-laat']);

  it.each([[{ sorteer: 'inkomen' }], [{ toon: 'alles-van-iedereen' }], [{ sorteer: '--gezin' }], [{ sorteer: '' }]])(
    '%j is not understood: the list is as usual, and says so',
    (search) => {
      expect(read(search)).toEqual({ order: undefined, show: undefined, isOdd: true });
    },
  );

  it('what is no text, or no word of lists, is as if it were not there', () => {
    expect(read({ sorteer: ['gezin'], toon: 3, zoek: 'Bouzid' })).toMatchObject({ isOdd: false });
  });

  it('is read back as it was written', () => {
    expect(read({ sorteer: orderInWords({ column: 'gezin', isDown: true }) }).order).toEqual({
      column: 'gezin',
      isDown: true,
    });
  });

  it('goes round with each press: up, down, as it comes', () => {
    const up = nextOrder(undefined, 'gezin');
    const down = nextOrder(up, 'gezin');
    expect([up, down, nextOrder(down, 'gezin')]).toEqual([
      { column: 'gezin', isDown: false },
      { column: 'gezin', isDown: true },
      undefined,
    ]);
    expect(nextOrder(down, 'weken')).toEqual({ column: 'weken', isDown: false });
  });
});

describe('the keyboard in a list', () => {
  afterEach(cleanup);
  const turned: string[] = [];
  const choosing: Choosing = {
    chosen: new Set(['Bouzid']),
    turn: (key) => turned.push(key),
    can: (key) => key !== 'De Graaf',
    label: 'Gekozen',
    labelOf: (name) => `Kies ${name}`,
  };
  const press = (key: string): string => {
    if (document.activeElement === null) throw new Error('nothing has focus');
    fireEvent.keyDown(document.activeElement, { key });
    return document.activeElement.textContent || (document.activeElement.getAttribute('aria-label') ?? '');
  };

  it('goes from link to link and stops at the ends', () => {
    render(<ListTable rows={rows} list={list} />);
    screen.getByRole('link', { name: 'Güneş' }).focus();
    expect(['ArrowUp', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map(press)).toEqual([
      'Güneş',
      'De Graaf',
      'Ünal',
      'Ünal',
      'Bouzid',
      'Güneş',
    ]);
  });

  it('chooses with the space bar, and goes from box to box past rows that have none', () => {
    render(<ListTable rows={rows} list={list} choosing={choosing} />);
    screen.getByRole('link', { name: 'Ünal' }).focus();
    press(' ');
    expect(turned).toEqual(['Ünal']);
    screen.getByRole('checkbox', { name: 'Kies Güneş' }).focus();
    expect(press('ArrowDown')).toBe('Kies Bouzid');
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  });

  it('says which column orders it and in which direction, and only that one', () => {
    const order = { column: 'weken', isDown: true };
    render(<ListTable rows={rows} list={list} ordering={{ order, onOrder: () => undefined }} />);
    expect(
      screen.getAllByRole('columnheader').map((head) => [head.textContent, head.getAttribute('aria-sort')]),
    ).toEqual([
      ['Gezin', null],
      ['Weken', 'descending'],
    ]);
  });
});
