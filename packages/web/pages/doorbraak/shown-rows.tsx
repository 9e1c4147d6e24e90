import type { ReactNode } from 'react';
import type { Shown } from '../../api/use-view.ts';
import { ShownView } from '../../components/shown-view.tsx';
import type { RowsHere } from './use-rows.ts';

type Rows = NonNullable<RowsHere['rows']>;

const shownOf = ({ rows, problem, refresh }: RowsHere): Shown<Rows> => {
  if (problem !== undefined) return { state: 'problem', problem, refresh };
  return rows === undefined ? { state: 'coming' } : { state: 'here', view: rows, version: undefined, refresh };
};

/** A page around a list that grows by pages. */
export const ShownRows = ({
  here,
  children,
}: {
  readonly here: RowsHere;
  readonly children: (rows: Rows) => ReactNode;
}): ReactNode => <ShownView shown={shownOf(here)}>{children}</ShownView>;
