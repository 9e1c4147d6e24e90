import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { List } from '../../list/list.tsx';
import { MoreRows } from '../../list/more-rows.tsx';
import { useText } from '../../text/use-text.ts';
import { QuestionRows } from './question-rows.tsx';
import { ShownRows } from './shown-rows.tsx';
import { useQuestionList } from './use-question-list.tsx';
import { useLadderRows } from './use-rows.ts';

const PassedUp = (): ReactNode => {
  const t = useText('doorbraak');
  const here = useLadderRows('passed-up');
  if (here.rows === undefined || here.rows.length === 0) return null;
  return (
    <Section title={t('passedUp.title')}>
      <QuestionRows here={here} rows={here.rows} label={t('passedUp.title')} />
    </Section>
  );
};

const Answers = (): ReactNode => {
  const t = useText('doorbraak');
  const here = useLadderRows('answered');
  const list = useQuestionList({ label: t('answered.list'), ownOrder: t('answered.order'), isOpen: false });
  return (
    <Section title={t('answered.list')} aside={t('answered.order')}>
      <ShownRows here={here}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState picture="list" title={t('answered.none.title')}>
              {t('answered.none.text')}
            </EmptyState>
          ) : (
            <List rows={rows} list={list} more={here.more && <MoreRows more={here.more} isBusy={here.isBusy} />} />
          )
        }
      </ShownRows>
    </Section>
  );
};

/** What was answered, and whether it helped; and what went higher. */
export const Answered = (): ReactNode => {
  const t = useText('doorbraak');
  return (
    <>
      <PageHeading lead={t('answered.lead')}>{t('answered.title')}</PageHeading>
      <Answers />
      <PassedUp />
    </>
  );
};
