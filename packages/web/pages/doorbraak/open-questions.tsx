import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { List } from '../../list/list.tsx';
import { MoreRows } from '../../list/more-rows.tsx';
import { useText } from '../../text/use-text.ts';
import { useQuestionList } from './use-question-list.tsx';
import type { RowsHere } from './use-rows.ts';

/** What waits for an answer of the team, and what it asked back. */
export const OpenQuestions = ({
  here,
  rows,
}: {
  readonly here: RowsHere;
  readonly rows: NonNullable<RowsHere['rows']>;
}): ReactNode => {
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
