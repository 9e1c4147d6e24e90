import { type ReactNode, useState } from 'react';
import type { ListedFamily } from '../../along/list-along.ts';
import { leaveBehind } from '../../along/take.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Row } from '../../components/rows.tsx';
import { spokenDate, spokenTime } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';

/** “vrijdag 28 november, 10.42 uur”: day and hour. */
const useMoment = (): ((at: string) => string) => {
  const language = useLanguage();
  return (at) => `${spokenDate(at, 'weekday', language)} ${spokenTime(at, language)}`;
};

const lockedText = ({ closed }: ListedFamily, t: Say<'along'>): string =>
  t(closed === undefined ? 'locked' : `locked.${closed}`);

/** A family on this device: since when, until when, and where it opens. */
export const TakenFamily = ({ family }: { readonly family: ListedFamily }): ReactNode => {
  const t = useText('along');
  const moment = useMoment();
  const [isBusy, setBusy] = useState(false);
  const { row, copy, closed, items } = family;
  const unsent = items.filter(({ fate }) => fate !== 'sent').length;
  const params = { familyId: row.familyId };
  const leave = async (): Promise<void> => {
    setBusy(true);
    await leaveBehind(row);
  };
  return (
    <Row
      end={
        <Button
          look="plain"
          isBusy={isBusy || unsent > 0}
          aria-label={`${t('leave')}: ${copy?.familyName ?? ''}`}
          onClick={() => void leave()}
        >
          {t('leave')}
        </Button>
      }
    >
      <p>
        <strong>{copy?.familyName}</strong>
      </p>
      {copy && (
        <p className="quiet small">
          {t('since', { moment: moment(copy.since) })} · {t('until', { moment: moment(copy.until) })}
        </p>
      )}
      {copy === undefined || closed !== undefined ? (
        <Notice kind="warning">{lockedText(family, t)}</Notice>
      ) : (
        <p className="buttons">
          <ButtonLink to="/gezinnen/$familyId/gesprek" params={params} icon="turn">
            {t('table')}
          </ButtonLink>
          <ButtonLink to="/gezinnen/$familyId/tafel" params={params} icon="plan">
            {t('plan')}
          </ButtonLink>
        </p>
      )}
      {unsent > 0 && <p className="quiet small">{t('leave.first', { count: unsent })}</p>}
    </Row>
  );
};
