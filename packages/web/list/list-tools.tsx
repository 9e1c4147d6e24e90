import type { ReactNode } from 'react';
import { Select } from '../components/select.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText } from '../text/use-text.ts';
import type { ListOf } from './list-of.ts';
import { type Order, orderInWords } from './list-search.ts';

const everything = 'alles';
const asItComes = 'eerst';

/** Looking for a name, a part of the list, and on a small screen the order: there the columns have no heads. */
export const ListTools = <Row,>({
  list,
  rows,
  text,
  onType,
  show,
  onShow,
  order,
  onOrder,
}: {
  readonly list: ListOf<Row>;
  readonly rows: readonly Row[];
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly show: string | undefined;
  readonly onShow: (show: string | undefined) => void;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}): ReactNode => {
  const t = useText('list');
  const sorted = list.columns.filter(({ by }) => by !== undefined);
  const orders = sorted.flatMap(({ key, label }) => [
    { value: key, label: t('order.up', { column: label }) },
    { value: `-${key}`, label: t('order.down', { column: label }) },
  ]);
  return (
    <div className="list-tools no-print">
      <TextField label={t('find')} value={text} onType={onType} type="search" autoComplete="off" />
      {list.parts.length > 0 && (
        <Select
          label={t('show')}
          options={[
            { value: everything, label: t('show.all', { count: rows.length }) },
            ...list.parts.map(({ key, label, has }) => ({
              value: key,
              label: t('show.part', { part: label, count: rows.filter(has).length }),
            })),
          ]}
          value={show ?? everything}
          onChoose={(value) => onShow(value === everything ? undefined : value)}
        />
      )}
      <div className="list-tools__order">
        <Select
          label={t('order')}
          options={[{ value: asItComes, label: list.ownOrder }, ...orders]}
          value={order === undefined ? asItComes : orderInWords(order)}
          onChoose={(value) =>
            onOrder(
              value === asItComes ? undefined : { column: value.replace(/^-/, ''), isDown: value.startsWith('-') },
            )
          }
        />
      </div>
    </div>
  );
};
