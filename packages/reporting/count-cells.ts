// What counting answers, before anything is hidden or rounded: for each row and column a number and how many families
// (or bottlenecks) stand behind it.

export type Cell = {
  readonly value: number;
  /** Families behind it; goals of one family are one. */
  readonly behind: number;
};

/** One row by its columns; a column that has nothing to tell of is absent. */
export type CountedRow = {
  readonly row: string;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly norm?: number;
};
export type CountedGroup = { readonly group: string; readonly rows: readonly CountedRow[] };

export const counted = (number: number): Cell => ({ value: number, behind: number });

/** The middle one, or halfway between the two in the middle. Of nothing there is none. */
export const medianOf = (values: readonly number[]): Cell | undefined => {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : { value: (low + high) / 2, behind: sorted.length };
};

/** At most one in ten is longer than this. */
export const tenthOf = (values: readonly number[]): Cell | undefined => {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.ceil(sorted.length * 0.9) - 1];
  return value === undefined ? undefined : { value, behind: sorted.length };
};

export const cellsOf = (
  entries: readonly (readonly [column: string, cell: Cell | undefined])[],
): ReadonlyMap<string, Cell> =>
  new Map(entries.flatMap(([column, cell]) => (cell === undefined ? [] : [[column, cell] as const])));

/** The same count for each row and, last, for all of them together. */
export const rowsWithAll = <Thing>(
  names: readonly string[],
  things: readonly Thing[],
  count: {
    readonly rowOf: (thing: Thing) => string;
    readonly cells: (of: readonly Thing[]) => ReadonlyMap<string, Cell>;
  },
): readonly CountedRow[] => [
  ...names.map((row) => ({ row, cells: count.cells(things.filter((thing) => count.rowOf(thing) === row)) })),
  { row: 'all', cells: count.cells(things) },
];
