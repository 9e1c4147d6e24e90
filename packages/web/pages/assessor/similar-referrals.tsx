import { type ReactNode, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { DateText } from '../../components/date-text.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import type { ReferralRow, ReferralView } from '../referral/referral-api.ts';
import { familyInWords, standingInWords } from '../referral/referral-words.ts';
import { BothReferrals } from './both-referrals.tsx';

const Similar = ({ row, view }: { readonly row: ReferralRow; readonly view: ReferralView }): ReactNode => {
  const t = useText('referral');
  const list = useText('referral-list');
  const [isOpen, setOpen] = useState(false);
  const family = familyInWords(row.familyName, list);
  return (
    <Row>
      <p>
        <strong>{family}</strong> <span className="quiet">{list('from', { name: row.referrerName })}</span>
      </p>
      <p>
        {standingInWords(row, 'assessor', list)}{' '}
        <span className="quiet">
          <DateText on={row.on} shape="full" />
        </span>
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('same.compare')}</summary>
        {isOpen && <BothReferrals mine={view} otherId={row.id} />}
      </details>
    </Row>
  );
};

/** Perhaps known already? The assessor sees all that look alike and lays two beside each other. */
export const SimilarReferrals = ({ view }: { readonly view: ReferralView }): ReactNode => {
  const t = useText('referral');
  const similar = useView('GET /referrals/{referralId}/similar-referrals', { params: { referralId: view.id } });
  const rows = similar.state === 'here' ? similar.view.rows : [];
  return (
    <Section title={t('same.title')}>
      {similar.state === 'coming' && <Loading />}
      {similar.state === 'problem' && <ProblemNotice problem={similar.problem} />}
      {similar.state === 'here' && <p>{rows.length === 0 ? t('same.none') : t('same.some', { count: rows.length })}</p>}
      {rows.length > 0 && (
        <>
          <Rows label={t('same.title')}>
            {rows.map((row) => (
              <Similar key={row.id} row={row} view={view} />
            ))}
          </Rows>
          <p className="quiet small after">{t('same.note')}</p>
        </>
      )}
    </Section>
  );
};
