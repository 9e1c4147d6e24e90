import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DateText } from '../../components/date-text.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { ListText, ReferralRow, ReferralView } from './referral-api.ts';
import { familyInWords, isEnded, standingInWords, turnInWords, waitInWords } from './referral-words.ts';

type Reader = ReferralView['reader'];

const actOf = (row: ReferralRow, reader: Reader): ListText => {
  if (reader === 'assessor') return 'go.assess';
  return row.state === 'draft' ? 'go.draft' : 'go.question';
};

const One = ({ row, reader }: { readonly row: ReferralRow; readonly reader: Reader }): ReactNode => {
  const t = useText('referral-list');
  const family = familyInWords(row.familyName, t);
  const turn = turnInWords(row, reader, t);
  return (
    <Row
      end={
        row.isMyTurn && (
          <ButtonLink
            to="/aanmeldingen/$referralId"
            params={{ referralId: row.id }}
            aria-label={`${t(actOf(row, reader))}: ${family}`}
          >
            {t(actOf(row, reader))}
          </ButtonLink>
        )
      }
    >
      <p>
        <TextLink to="/aanmeldingen/$referralId" params={{ referralId: row.id }}>
          {family}
        </TextLink>{' '}
        {reader === 'assessor' && <span className="quiet">{t('from', { name: row.referrerName })}</span>}
      </p>
      <p>{standingInWords(row, reader, t)}</p>
      <p className="quiet small standing">
        {turn !== undefined && <Tag kind={row.isMyTurn ? 'now' : 'plain'}>{turn}</Tag>}
        {isEnded(row) || row.progress ? (
          <DateText on={row.progress?.since ?? row.on} shape="full" />
        ) : (
          <span>{waitInWords(row, t)}</span>
        )}
      </p>
    </Row>
  );
};

/** Referrals as a list: which family, how it stands, whose turn it is and how long it waits. */
export const ReferralRows = ({
  rows,
  reader,
  label,
  more,
  isBusy = false,
}: {
  readonly rows: readonly ReferralRow[];
  readonly reader: Reader;
  readonly label?: string;
  readonly more?: (() => void) | undefined;
  readonly isBusy?: boolean;
}): ReactNode => {
  const t = useText('referral-list');
  return (
    <>
      <Rows {...(label !== undefined && { label })}>
        {rows.map((row) => (
          <One key={row.id} row={row} reader={reader} />
        ))}
      </Rows>
      {more !== undefined && (
        <p className="after">
          <Button onClick={more} isBusy={isBusy}>
            {t('home.more')}
          </Button>
        </p>
      )}
    </>
  );
};
