// How a list is ordered and which part of it is shown stands in the address, so that back, forward and a link show the
// same. Only words of the list itself stand there: what somebody types to find a name is kept out of it (typed-filter.ts).

/** `sorteer`: a column, with a minus from high to low; `toon`: a part of the list. */
export type ListSearch = { readonly sorteer?: string; readonly toon?: string };

export const readListSearch = ({ sorteer, toon }: Record<string, unknown>): ListSearch => ({
  ...(typeof sorteer === 'string' && { sorteer }),
  ...(typeof toon === 'string' && { toon }),
});

export type Order = { readonly column: string; readonly isDown: boolean };

export type UnderstoodSearch = {
  /** None: as the list comes, what is due first on top. */
  readonly order: Order | undefined;
  readonly show: string | undefined;
  /** The address asks for something that this list does not have. */
  readonly isOdd: boolean;
};

export const orderInWords = ({ column, isDown }: Order): string => (isDown ? `-${column}` : column);

export const understand = (
  { sorteer, toon }: ListSearch,
  columns: readonly string[],
  shows: readonly string[],
): UnderstoodSearch => {
  const column = columns.find((known) => sorteer === known || sorteer === `-${known}`);
  const show = shows.find((known) => known === toon);
  return {
    order: column === undefined ? undefined : { column, isDown: sorteer !== column },
    show,
    isOdd: (sorteer !== undefined && column === undefined) || (toon !== undefined && show === undefined),
  };
};

/** First from low to high, then from high to low, then as the list comes. */
export const nextOrder = (order: Order | undefined, column: string): Order | undefined => {
  if (order?.column !== column) return { column, isDown: false };
  return order.isDown ? undefined : { column, isDown: true };
};
