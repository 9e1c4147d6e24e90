import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { QuestionRows } from '../doorbraak/question-rows.tsx';
import { ShownRows } from '../doorbraak/shown-rows.tsx';
import { useNationalRows } from '../doorbraak/use-rows.ts';

/** What came up from all gemeenten, by deadline. From which one stays unknown. */
export const Home = (): ReactNode => {
  const t = useText('doorbraak');
  const common = useText('common');
  const here = useNationalRows('open');
  return (
    <ShownRows here={here}>
      {(rows) => (
        <>
          <PageHeading title={t('agenda.title')} lead={t('nation.lead')}>
            {rows.length === 0
              ? t('agenda.empty')
              : t('agenda.count', { count: rows.length, words: beginSentence(numberInWords(rows.length, common)) })}
          </PageHeading>
          <WithMargin
            margin={
              <MarginNote title={t('nation.note.title')}>
                <p>{t('nation.note')}</p>
              </MarginNote>
            }
          >
            {rows.length === 0 ? (
              <EmptyState picture="ladder" title={t('agenda.none.title')} level={2}>
                {t('nation.none')}
              </EmptyState>
            ) : (
              <Section title={t('agenda.open')} aside={rows.length > 1 && t('agenda.order')}>
                <QuestionRows here={here} rows={rows} label={t('agenda.open')} />
              </Section>
            )}
          </WithMargin>
        </>
      )}
    </ShownRows>
  );
};
