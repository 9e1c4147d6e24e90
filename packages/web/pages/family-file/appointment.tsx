import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { NotFound } from '../not-found.tsx';
import { AppointmentForm } from './appointment-form.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import { useFamilyId } from './use-family-id.ts';

export const AppointmentPage = (): ReactNode => {
  const t = useText('family-file');
  const familyId = useFamilyId();
  const navigate = useNavigate();
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params: { familyId } })}>
      {(file) =>
        file.acts.includes('set-appointment') ? (
          <>
            <FamilyCrumbs file={file} here={t('next.title')} />
            <PageHeading title={t('next.title')} lead={t('next.lead')}>
              {t('next.question', { name: file.name })}
            </PageHeading>
            <AppointmentForm
              file={file}
              onDone={() => void navigate({ to: '/gezinnen/$familyId', params: { familyId } })}
            />
          </>
        ) : (
          <NotFound />
        )
      }
    </ShownView>
  );
};
