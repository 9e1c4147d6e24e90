import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyRow } from './family-rows.ts';
import { LogButton } from './log-button.tsx';

export const TodayVisits = ({
  visits,
  onLog,
}: {
  readonly visits: readonly FamilyRow[];
  readonly onLog: (familyId: string) => void;
}): ReactNode => {
  const t = useText('worker');
  return (
    <Section title={t('today.title')}>
      {visits.length === 0 ? (
        <p className="quiet">{t('today.none')}</p>
      ) : (
        <ul className="rows">
          {visits.map((row) => (
            <li className="row" key={row.id}>
              <strong className="num row__lead">{row.nextVisit?.at?.replace(':', '.') ?? t('today.noTime')}</strong>
              <div className="row__body">
                <TextLink to="/gezinnen/$familyId" params={{ familyId: row.id }}>
                  {row.name}
                </TextLink>
                {row.interpreter !== undefined && (
                  <p className="quiet small">{t('interpreter', { language: row.interpreter })}</p>
                )}
                <p className="small">
                  <LogButton row={row} onLog={onLog} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
