// Rows of a form of which there can be any number, such as agreements: row 2 of `deals` has its texts
// under `deals-2-who`, `deals-2-what`. The same names are the ids of the fields.
import type { TypedFields } from '../kitchen-table/typed-fields.ts';

export const fieldOf = (name: string, row: number, part: string): string => `${name}-${row}-${part}`;

const rowOf = (field: string, name: string): number | undefined => {
  const found = field.startsWith(`${name}-`) ? /^(\d+)-/.exec(field.slice(name.length + 1)) : null;
  return found === null ? undefined : Number(found[1]);
};

/** The numbers of the rows, at least one: a form begins with a row to fill in. */
export const rowsIn = (fields: TypedFields, name: string): readonly number[] => {
  const last = Math.max(0, ...Object.keys(fields).map((field) => rowOf(field, name) ?? 0));
  return Array.from({ length: last + 1 }, (_, row) => row);
};

export const addRow = (fields: TypedFields, name: string, parts: readonly string[]): TypedFields => {
  const next = rowsIn(fields, name).length;
  return { ...fields, ...Object.fromEntries(parts.map((part) => [fieldOf(name, next, part), ''])) };
};

/** The rows below it move up. */
export const removeRow = (fields: TypedFields, name: string, removed: number): TypedFields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, text]) => {
      const row = rowOf(field, name);
      if (row === undefined || row < removed) return [[field, text]];
      return row === removed ? [] : [[field.replace(`${name}-${row}-`, `${name}-${row - 1}-`), text]];
    }),
  );

/** Puts a row that went back in its place; what was typed meanwhile stays. */
export const restoreRow = (fields: TypedFields, name: string, row: number, texts: TypedFields): TypedFields => ({
  ...Object.fromEntries(
    Object.entries(fields).map(([field, text]) => {
      const other = rowOf(field, name);
      if (other === undefined || other < row) return [field, text];
      return [field.replace(`${name}-${other}-`, `${name}-${other + 1}-`), text];
    }),
  ),
  ...texts,
});

export const textsOfRow = (fields: TypedFields, name: string, row: number): TypedFields =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => rowOf(field, name) === row));

/** Rows in which something stands: what is sent. */
export const filledRows = (fields: TypedFields, name: string, parts: readonly string[]): readonly number[] =>
  rowsIn(fields, name).filter((row) => parts.some((part) => (fields[fieldOf(name, row, part)] ?? '').trim() !== ''));

/** `/deals/1/who` of what was sent is the field of the row that it came from. */
export const fieldAt = (pointer: string, rows: Readonly<Record<string, readonly number[]>>): string => {
  const [name = '', index, ...rest] = pointer.split('/').slice(1);
  const row = index === undefined ? undefined : rows[name]?.[Number(index)];
  if (row !== undefined) return fieldOf(name, row, rest.join('-') || 'what');
  return [name, index, ...rest].filter((part) => part !== undefined).join('-');
};
