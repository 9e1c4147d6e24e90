import { type ReactNode, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Rows } from '../../components/rows.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Why } from '../../help/why.tsx';
import { useText } from '../../text/use-text.ts';
import { LookLine } from './look-line.tsx';
import { looksOf } from './looks.ts';
import { WithOurFamily } from './with-our-family.tsx';

/** One part of the log; the next part is read when somebody asks for it. */
const LogPart = ({ familyId, cursor }: { readonly familyId: string; readonly cursor?: string }): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const [isOpen, setOpen] = useState(false);
  const query = cursor === undefined ? {} : { cursor };
  const shown = useView('GET /families/{familyId}/access-log', { params: { familyId }, query });
  return (
    <ShownView shown={shown}>
      {({ rows, next }) => (
        <>
          {rows.length === 0 && (
            <EmptyState picture="list" title={t('looked.none.title')} level={2}>
              {home('looked.none.text')}
            </EmptyState>
          )}
          <Rows>
            {looksOf(rows).map((look) => (
              <LookLine key={look.key} look={look} mostActs={look.isMe ? 2 : 4} />
            ))}
          </Rows>
          {next !== undefined && !isOpen && (
            <p className="after no-print">
              <Button onClick={() => setOpen(true)}>{t('looked.more')}</Button>
            </p>
          )}
          {next !== undefined && isOpen && <LogPart familyId={familyId} cursor={next} />}
        </>
      )}
    </ShownView>
  );
};

export const Looked = (): ReactNode => {
  const t = useText('family-plan');
  return (
    <WithOurFamily>
      {(familyId) => (
        <>
          <PageHeading lead={t('looked.lead')}>{t('looked.title')}</PageHeading>
          <Why about="looked" />
          <LogPart familyId={familyId} />
          <p className="quiet small after">{t('looked.wrong')}</p>
        </>
      )}
    </WithOurFamily>
  );
};
