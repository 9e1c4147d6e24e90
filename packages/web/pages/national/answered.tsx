import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { QuestionRows } from '../doorbraak/question-rows.tsx';
import { ShownRows } from '../doorbraak/shown-rows.tsx';
import { useNationalRows } from '../doorbraak/use-rows.ts';

/** What the national team answered. */
export const AnsweredAtNation = (): ReactNode => {
  const t = useText('doorbraak');
  const here = useNationalRows('answered');
  return (
    <>
      <PageHeading lead={t('nation.answered.lead')}>{t('answered.title')}</PageHeading>
      <ShownRows here={here}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState picture="list" title={t('answered.none.title')} level={2}>
              {t('answered.none.text')}
            </EmptyState>
          ) : (
            <QuestionRows here={here} rows={rows} label={t('answered.title')} />
          )
        }
      </ShownRows>
    </>
  );
};
