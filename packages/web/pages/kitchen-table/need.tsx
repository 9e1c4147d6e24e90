import type { ReactNode } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-file/family-views.ts';
import { Actions } from './actions.tsx';
import type { TellSaving } from './table-page.tsx';

/** "Wie hebben we nog nodig?": people around the family who do something too. */
export const Need = ({ plan, tellSaving }: { readonly plan: Plan; readonly tellSaving: TellSaving }): ReactNode => {
  const t = useText('kitchen-table');
  return (
    <>
      <PageHeading lead={t('need.lead')}>{t('question.nodig')}</PageHeading>
      <Actions plan={plan} owner="network" tellSaving={tellSaving} />
    </>
  );
};
