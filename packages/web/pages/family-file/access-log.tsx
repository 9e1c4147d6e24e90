import { type ReactNode, useState } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { LookLine } from '../family-member/look-line.tsx';
import { looksOf } from '../family-member/looks.ts';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile } from './family-views.ts';
import { useFamilyId } from './use-family-id.ts';

type Log = View<'GET /families/{familyId}/access-log'>;

const Lines = ({ familyId, first }: { readonly familyId: string; readonly first: Log }): ReactNode => {
  const t = useText('family-file');
  const [older, setOlder] = useState<Log>();
  const [isBusy, setBusy] = useState(false);
  const rows = [...first.rows, ...(older?.rows ?? [])];
  const next = older === undefined ? first.next : older.next;
  const more = async (cursor: string): Promise<void> => {
    setBusy(true);
    const answer = await send('GET /families/{familyId}/access-log', { params: { familyId }, query: { cursor } });
    setBusy(false);
    if (!answer.ok) return;
    const { view } = answer;
    setOlder((before) => ({ ...view, rows: [...(before?.rows ?? []), ...view.rows] }));
  };
  if (rows.length === 0)
    return (
      <EmptyState picture="list" title={t('looked.none.title')} level={2}>
        {t('looked.none.text')}
      </EmptyState>
    );
  return (
    <>
      <Rows label={t('looked.title')}>
        {looksOf(rows).map((look) => (
          <LookLine key={look.key} look={{ ...look, isMe: false }} />
        ))}
      </Rows>
      {next !== undefined && (
        <p className="after no-print">
          <Button isBusy={isBusy} onClick={() => void more(next)}>
            {t('looked.more')}
          </Button>
        </p>
      )}
    </>
  );
};

const Log = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('family-file');
  const shown = useView('GET /families/{familyId}/access-log', { params: { familyId: file.id } });
  return (
    <>
      <FamilyCrumbs file={file} here={t('looked.title')} />
      <PageHeading title={t('looked.title')} lead={t('looked.lead')}>
        {t('looked.question', { name: file.name })}
      </PageHeading>
      <ShownView shown={shown}>{(first) => <Lines familyId={file.id} first={first} />}</ShownView>
    </>
  );
};

/** Who looked at this file and who changed it: the same list that the family sees, in the words that it reads. */
export const AccessLogPage = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
    {(file) => <Log file={file} />}
  </ShownView>
);
