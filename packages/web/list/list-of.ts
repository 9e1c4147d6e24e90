// What a list needs to know of its rows. The rest is the same for every list.
import type { ReactNode } from 'react';

export type SortValue = string | number | undefined;

export type Column<Row> = {
  /** As it stands in the address. */
  readonly key: string;
  readonly label: string;
  /** Nothing known comes last, whatever the direction. Without this the column is not for sorting. */
  readonly by?: (row: Row) => SortValue;
  readonly cell: (row: Row) => ReactNode;
};

/** A part of the list, by state. */
export type Part<Row> = { readonly key: string; readonly label: string; readonly has: (row: Row) => boolean };

export type ListOf<Row> = {
  /** What the list is called for whoever hears it. */
  readonly label: string;
  readonly keyOf: (row: Row) => string;
  /** What a row is called: the text of its link, and of its box when rows can be chosen. */
  readonly nameOf: (row: Row) => string;
  /** The first one names the row and holds its link. */
  readonly columns: readonly Column<Row>[];
  readonly parts: readonly Part<Row>[];
  /** What is looked in. */
  readonly textOf: (row: Row) => string;
  /** The order in which the rows come, in words. */
  readonly ownOrder: string;
};
