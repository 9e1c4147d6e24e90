import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { FamilyCrumbs } from './family-crumbs.tsx';
import { ReferralSheet } from './referral-sheet.tsx';
import { useFamilyId } from './use-family-id.ts';

/** The referral on its own page: reading it is noted, and the family can see that. */
export const ReferralPage = (): ReactNode => {
  const t = useText('family-file');
  const familyId = useFamilyId();
  return (
    <ShownView shown={useView('GET /families/{familyId}', { params: { familyId } })}>
      {(file) => (
        <>
          <FamilyCrumbs file={file} here={t('file.referral')} />
          <PageHeading lead={t('referral.lead')}>{t('referral.title', { name: file.name })}</PageHeading>
          <ReferralSheet familyId={familyId} level={2} />
        </>
      )}
    </ShownView>
  );
};
