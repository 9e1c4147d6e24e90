import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { List } from '../../list/list.tsx';
import { MoreRows } from '../../list/more-rows.tsx';
import { useActingRole } from '../../session/session-query.ts';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { ShownRows } from './shown-rows.tsx';
import { useQuestionList } from './use-question-list.tsx';
import { type RowsHere, useLadderRows } from './use-rows.ts';

type Rows = NonNullable<RowsHere['rows']>;

const Open = ({ here, rows }: { readonly here: RowsHere; readonly rows: Rows }): ReactNode => {
  const t = useText('doorbraak');
  const list = useQuestionList({ label: t('agenda.open'), ownOrder: t('agenda.order'), isOpen: true });
  const { more, isBusy } = here;
  if (rows.length === 0)
    return (
      <EmptyState
        picture="ladder"
        title={t('agenda.none.title')}
        level={2}
        action={<TextLink to="/beantwoord">{t('agenda.none.go')}</TextLink>}
      >
        {t('agenda.none.text')}
      </EmptyState>
    );
  return <List rows={rows} list={list} more={more && <MoreRows more={more} isBusy={isBusy} />} />;
};

/** What a team works on, by deadline: bottlenecks without names. The project leader reads along. */
export const Agenda = (): ReactNode => {
  const t = useText('doorbraak');
  const common = useText('common');
  const here = useLadderRows('agenda');
  const isLeader = useActingRole()?.role === 'projectLeader';
  return (
    <ShownRows here={here}>
      {(rows) => {
        const late = rows.filter(({ isLate }) => isLate).length;
        const words = beginSentence(numberInWords(rows.length, common));
        return (
          <>
            <PageHeading
              title={t('agenda.title')}
              {...(rows.length > 0 && {
                lead:
                  late === 0
                    ? t('agenda.onTime')
                    : t('agenda.late', { count: late, words: beginSentence(numberInWords(late, common)) }),
              })}
            >
              {rows.length === 0 ? t('agenda.empty') : t('agenda.count', { count: rows.length, words })}
            </PageHeading>
            {here.nobodyMayAct > 0 && (
              <Notice kind="warning">{t('agenda.nobody', { count: here.nobodyMayAct })}</Notice>
            )}
            <WithMargin
              margin={
                <MarginNote title={t('agenda.note.title')}>
                  <p>{t('agenda.note')}</p>
                  <p>{t(isLeader ? 'agenda.note.leader' : 'agenda.note.known')}</p>
                </MarginNote>
              }
            >
              <Open here={here} rows={rows} />
            </WithMargin>
          </>
        );
      }}
    </ShownRows>
  );
};
