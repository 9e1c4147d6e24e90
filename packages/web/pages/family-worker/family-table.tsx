import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { daysFrom, fromToday, today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { type FamilyRow, isLongAgo } from './family-rows.ts';
import { LogButton } from './log-button.tsx';
import { Needed } from './needed.tsx';

const Name = ({ row }: { readonly row: FamilyRow }): ReactNode => {
  const t = useText('worker');
  const about = [
    row.week === undefined ? t('waiting', { count: row.waitingDays }) : t('week', { number: row.week }),
    row.interpreter === undefined ? '' : t('interpreter', { language: row.interpreter }),
  ];
  return (
    <th scope="row">
      <TextLink to="/gezinnen/$familyId" params={{ familyId: row.id }}>
        {row.name}
      </TextLink>
      <span className="table__about">{about.filter((part) => part !== '').join(' · ')}</span>
    </th>
  );
};

const LastContact = ({ row }: { readonly row: FamilyRow }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  if (row.lastContactOn === undefined) return <span className="quiet">{t('never')}</span>;
  return (
    <>
      {fromToday(row.lastContactOn, language)}
      {isLongAgo(row, today()) && (
        <span className="late small">
          <Icon name="warn" />
          {t('longAgo')}
        </span>
      )}
    </>
  );
};

const NextVisit = ({ row: { nextVisit } }: { readonly row: FamilyRow }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  if (nextVisit === undefined || nextVisit.on < today()) return <span className="quiet">{t('noVisit')}</span>;
  const isNear = daysFrom(today(), nextVisit.on) < 2;
  const day = isNear ? fromToday(nextVisit.on, language) : spokenDate(nextVisit.on, 'short', language);
  return `${day} ${nextVisit.at?.replace(':', language === 'nl' ? '.' : ':') ?? ''}`;
};

/** Families with how it stands and what is needed: one row each, also when there are two hundred. */
export const FamilyTable = ({
  rows,
  label,
  showsWorker = false,
  onLog,
}: {
  readonly rows: readonly FamilyRow[];
  readonly label: string;
  readonly showsWorker?: boolean;
  /** For whoever notes contacts on this very page. */
  readonly onLog?: (familyId: string) => void;
}): ReactNode => {
  const t = useText('worker');
  return (
    <div className="scroll">
      <table className="table table--families" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('column.family')}</th>
            {showsWorker && <th scope="col">{t('column.worker')}</th>}
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.last')}</th>
            <th scope="col">{t('column.next')}</th>
            <th scope="col">{t('column.needed')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Name row={row} />
              {showsWorker && <td data-column={t('column.worker')}>{row.workerName}</td>}
              <td data-column={t('column.state')}>
                {t(row.phase === undefined ? `state.${row.state}` : `phase.${row.phase}`)}
              </td>
              <td data-column={t('column.last')}>
                <LastContact row={row} />
                {onLog !== undefined && <LogButton row={row} onLog={onLog} />}
              </td>
              <td data-column={t('column.next')}>
                <NextVisit row={row} />
              </td>
              <td data-column={t('column.needed')}>
                <Needed row={row} isOwn={!showsWorker} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
