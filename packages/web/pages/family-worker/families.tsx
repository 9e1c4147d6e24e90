import { type ReactNode, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useActingRole } from '../../session/session-query.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { EndedFamilies } from './ended-families.tsx';
import type { FamilyRow } from './family-rows.ts';
import { FamilyTable } from './family-table.tsx';

/** From this many on, looking for a name is quicker than reading. */
const many = 10;

const All = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const [part, setPart] = useState('');
  const isSupervisor = useActingRole()?.role === 'supervisor';
  const wanted = part.trim().toLocaleLowerCase('nl');
  const found = rows.filter(({ name, workerName = '' }) =>
    `${name} ${workerName}`.toLocaleLowerCase('nl').includes(wanted),
  );
  const key = isSupervisor ? 'supervisor.all' : 'families.title';
  const title = t(key, { count: rows.length, words: numberInWords(rows.length, common) });
  return (
    <>
      <PageHeading lead={t('families.order')}>{title}</PageHeading>
      {rows.length === 0 && (
        <EmptyState picture="list" title={t('families.none.title')} level={2}>
          {t('families.none.text')}
        </EmptyState>
      )}
      {rows.length >= many && <TextField label={t('families.find')} value={part} onType={setPart} type="search" />}
      <p role="status" className="quiet small">
        {wanted !== '' && t('families.found', { count: found.length })}
      </p>
      {found.length > 0 && <FamilyTable rows={found} label={title} showsWorker={isSupervisor} />}
      <EndedFamilies showsWorker={isSupervisor} />
    </>
  );
};

/** All families of a worker, or of the workers whom a supervisor coaches. */
export const Families = (): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>{({ rows }) => <All rows={rows} />}</ShownView>
);
