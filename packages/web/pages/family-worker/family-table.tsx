import type { ReactNode } from 'react';
import { ListTable } from '../../list/list-table.tsx';
import type { FamilyRow } from './family-rows.ts';
import { useFamilyList } from './use-family-list.tsx';

/** Families on a home, with how it stands and what is needed: one row each, what is due first on top. */
export const FamilyTable = ({
  rows,
  ...shape
}: {
  readonly rows: readonly FamilyRow[];
} & Parameters<typeof useFamilyList>[0]): ReactNode => <ListTable rows={rows} list={useFamilyList(shape)} />;
