import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { latePart } from '../../routes/late-part.ts';
import { firstName } from '../../session/first-name.ts';
import { useSession } from '../../session/session-query.ts';
import { today } from '../../text/day-distance.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { type FamilyRow, visitsOn } from './family-rows.ts';
import { FirstThis } from './first-this.tsx';
import { partOfDay } from './part-of-day.ts';
import type { AskedToLog } from './quick-log.tsx';
import { TodayVisits } from './today-visits.tsx';
import { WeekHours } from './week-hours.tsx';

const FamilyTable = latePart(() => import('./family-table.tsx').then((file) => file.FamilyTable));

const WaitingForMe = latePart(
  () => import('../bottlenecks/waiting-for-me.tsx').then((file) => file.WaitingForMe),
  ['bottleneck', 'ladder'],
);

const QuickLog = latePart(() => import('./quick-log.tsx').then((file) => file.QuickLog));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Today = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const language = useLanguage();
  const visits = visitsOn(rows, today());
  const [asked, setAsked] = useState<AskedToLog>();
  const onLog = useCallback(
    (familyId: string): void => setAsked((before) => ({ familyId, times: (before?.times ?? 0) + 1 })),
    [],
  );
  const words = numberInWords(visits.length, common);
  const name = firstName(useSession()?.person?.name ?? '');
  const date = capital(spokenDate(today(), 'weekday', language));
  const count = numberInWords(rows.length, common);
  const title =
    rows.length === 0 ? t('families.title.none') : t('families.title', { count: rows.length, words: count });
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead', { date, count: visits.length, words })}>
        {t(`hello.${partOfDay()}`, { name })}
      </PageHeading>
      <WithMargin
        margin={
          <>
            <TodayVisits visits={visits} onLog={onLog} />
            {rows.length > 0 && (
              <Suspense>
                <QuickLog
                  key={rows.length}
                  families={[...visits, ...rows.filter((row) => !visits.includes(row))]}
                  asked={asked}
                />
              </Suspense>
            )}
          </>
        }
      >
        <FirstThis rows={rows} onLog={onLog} />
        <Suspense>
          <WaitingForMe />
        </Suspense>
        <Section title={title} aside={rows.length > 1 && t('families.order')}>
          {rows.length === 0 ? (
            <EmptyState picture="list" title={t('families.none.title')}>
              {t('families.none.text')}
            </EmptyState>
          ) : (
            <Suspense>
              <FamilyTable rows={rows} label={title} onLog={onLog} />
            </Suspense>
          )}
        </Section>
        <WeekHours rows={rows} />
      </WithMargin>
    </>
  );
};

/** The day of a family worker: what cannot wait, the own families, and a quick way to note what happened. */
export const Home = (): ReactNode => (
  <ShownView shown={useView('GET /families', {})}>{({ rows }) => <Today rows={rows} />}</ShownView>
);
