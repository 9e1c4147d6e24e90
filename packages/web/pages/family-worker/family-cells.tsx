import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { daysFrom, fromToday, today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import { type FamilyRow, isLongAgo } from './family-rows.ts';
import { LogButton } from './log-button.tsx';

type OfRow = { readonly row: FamilyRow };

/** The name as a link, and how long it runs or waits. */
export const FamilyName = ({ row }: OfRow): ReactNode => {
  const t = useText('worker');
  const about = [
    row.week === undefined ? t('waiting', { count: row.waitingDays }) : t('week', { number: row.week }),
    row.interpreter === undefined ? '' : t('interpreter', { language: row.interpreter }),
  ];
  return (
    <>
      <TextLink to="/gezinnen/$familyId" params={{ familyId: row.id }}>
        {row.name}
      </TextLink>
      <span className="table__about">{about.filter((part) => part !== '').join(' · ')}</span>
    </>
  );
};

const When = ({ row }: OfRow): ReactNode => {
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

export const LastContact = ({
  row,
  onLog,
}: OfRow & { readonly onLog: ((familyId: string) => void) | undefined }): ReactNode => (
  <>
    <When row={row} />
    {onLog !== undefined && <LogButton row={row} onLog={onLog} />}
  </>
);

/** A visit that is over is no next one. */
export const nextVisitOf = ({ nextVisit }: FamilyRow): FamilyRow['nextVisit'] =>
  nextVisit === undefined || nextVisit.on < today() ? undefined : nextVisit;

export const NextVisit = ({ row }: OfRow): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  const visit = nextVisitOf(row);
  if (visit === undefined) return <span className="quiet">{t('noVisit')}</span>;
  const isNear = daysFrom(today(), visit.on) < 2;
  const day = isNear ? fromToday(visit.on, language) : spokenDate(visit.on, 'short', language);
  return `${day} ${visit.at?.replace(':', language === 'nl' ? '.' : ':') ?? ''}`;
};

/** The phase, or what it waits for before it runs. */
export const stateInWords = ({ state, phase }: FamilyRow, t: Say<'worker'>): string =>
  t(phase === undefined ? `state.${state}` : `phase.${phase}`);
