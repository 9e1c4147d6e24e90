// Which rows are shown, in which order. Equal rows keep the order in which they came.
import type { ListOf, SortValue } from './list-of.ts';
import type { UnderstoodSearch } from './list-search.ts';

const collator = new Intl.Collator('nl', { numeric: true });

const compare = (one: SortValue, other: SortValue, isDown: boolean): number => {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const apart =
    typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(`${one}`, `${other}`);
  return isDown ? -apart : apart;
};

/** Without accents and capitals: who looks for Gunes finds Güneş. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('nl').trim();

export const arrange = <Row>(
  rows: readonly Row[],
  list: ListOf<Row>,
  { order, show, text }: Pick<UnderstoodSearch, 'order' | 'show'> & { readonly text: string },
): readonly Row[] => {
  const wanted = plainText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const part = list.parts.find(({ key }) => key === show);
  const found = rows.filter((row) => {
    const inRow = wanted.length === 0 ? '' : plainText(list.textOf(row));
    return wanted.every((word) => inRow.includes(word)) && (part?.has(row) ?? true);
  });
  const by = list.columns.find(({ key }) => key === order?.column)?.by;
  if (by === undefined || order === undefined) return found;
  return found.toSorted((one, other) => compare(by(one), by(other), order.isDown));
};
