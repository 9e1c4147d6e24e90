import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { AppointmentForm } from '../family-file/appointment-form.tsx';
import type { Plan } from '../family-file/family-views.ts';
import { Actions } from './actions.tsx';
import type { TellSaving } from './table-page.tsx';

/** "Hoe kan ik helpen?": what professionals do, when they meet next and how the family reaches the worker. */
export const Help = ({ plan, tellSaving }: { readonly plan: Plan; readonly tellSaving: TellSaving }): ReactNode => {
  const t = useText('kitchen-table');
  const shown = useView('GET /families/{familyId}', { params: { familyId: plan.familyId } });
  return (
    <>
      <PageHeading lead={t('help.lead')}>{t('question.helpen')}</PageHeading>
      <Actions plan={plan} owner="professional" tellSaving={tellSaving} />
      <Section title={t('help.next')}>
        <ShownView shown={shown}>{(file) => <AppointmentForm file={file} look="outlined" />}</ShownView>
      </Section>
    </>
  );
};
