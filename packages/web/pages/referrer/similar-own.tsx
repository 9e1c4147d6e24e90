import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralId } from '../referral/referral-api.ts';
import { ReferralRows } from '../referral/referral-rows.tsx';

/** Perhaps known already? A referrer sees own referrals only: that a family is known elsewhere is a secret. */
export const SimilarOwn = ({ id }: { readonly id: ReferralId }): ReactNode => {
  const t = useText('referral');
  const similar = useView('GET /referrals/{referralId}/similar-referrals', { params: { referralId: id } });
  const rows = similar.state === 'here' ? similar.view.rows : [];
  return (
    <Section title={t('known.title')}>
      {similar.state === 'coming' && <Loading />}
      {similar.state === 'problem' && <ProblemNotice problem={similar.problem} />}
      {similar.state === 'here' && rows.length === 0 && <p>{t('known.none')}</p>}
      {rows.length > 0 && (
        <>
          <Notice kind="warning">{t('known.some')}</Notice>
          <ReferralRows rows={rows} reader="referrer" label={t('known.title')} />
        </>
      )}
      <p className="quiet small after">{t('known.own')}</p>
    </Section>
  );
};
