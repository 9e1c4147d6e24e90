import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { List } from '../../list/list.tsx';
import { useActingRole } from '../../session/session-query.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { TakenHere } from '../along/taken-here.tsx';
import { EndedFamilies } from './ended-families.tsx';
import type { FamilyRow } from './family-rows.ts';
import { useFamilyList } from './use-family-list.tsx';

const All = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const isSupervisor = useActingRole()?.role === 'supervisor';
  const key = isSupervisor ? 'supervisor.all' : 'families.title';
  const count = { count: rows.length, words: numberInWords(rows.length, common) };
  const title = rows.length === 0 && !isSupervisor ? t('families.title.none') : t(key, count);
  const list = useFamilyList({ label: title, showsWorker: isSupervisor });
  return (
    <>
      <PageHeading lead={t('families.order')}>{title}</PageHeading>
      {!isSupervisor && <TakenHere />}
      {rows.length === 0 ? (
        <EmptyState picture="list" title={t('families.none.title')} level={2}>
          {t('families.none.text')}
        </EmptyState>
      ) : (
        <List rows={rows} list={list} />
      )}
      <EndedFamilies showsWorker={isSupervisor} />
    </>
  );
};

/** All families of a worker, or of the workers whom a supervisor coaches. */
export const Families = (): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>{({ rows }) => <All rows={rows} />}</ShownView>
);
