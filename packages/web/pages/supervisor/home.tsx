import { type ReactNode, Suspense } from 'react';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MarginNote } from '../../components/margin-note.tsx';
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
import { partOfDay } from '../family-worker/part-of-day.ts';
import { Room } from './room.tsx';
import { WaitingFamilies } from './waiting-families.tsx';

const FamilyTable = latePart(() => import('../family-worker/family-table.tsx').then((file) => file.FamilyTable));

const WaitingForMe = latePart(
  () => import('../bottlenecks/waiting-for-me.tsx').then((file) => file.WaitingForMe),
  ['bottleneck', 'ladder'],
);

const OwnFamilies = (): ReactNode => {
  const t = useText('worker');
  return (
    <Section title={t('supervisor.families')} aside={t('families.order')}>
      <ShownView shown={useView('GET /families', {})}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState picture="list" title={t('supervisor.none.title')}>
              {t('supervisor.none.text')}
            </EmptyState>
          ) : (
            <Suspense>
              <FamilyTable rows={rows} label={t('supervisor.families')} showsWorker />
            </Suspense>
          )
        }
      </ShownView>
    </Section>
  );
};

/** The day of a supervisor: which families wait for a worker, who has room, and how the workers' families are. */
export const Home = (): ReactNode => {
  const t = useText('worker');
  const common = useText('common');
  const language = useLanguage();
  const name = firstName(useSession()?.person?.name ?? '');
  const date = spokenDate(today(), 'weekday', language);
  return (
    <ShownView shown={useView('GET /waiting-families', {})}>
      {({ rows }) => (
        <>
          <PageHeading
            title={t('title')}
            lead={t('supervisor.lead', {
              date: date.charAt(0).toUpperCase() + date.slice(1),
              count: rows.length,
              words: numberInWords(rows.length, common),
            })}
          >
            {t(`hello.${partOfDay()}`, { name })}
          </PageHeading>
          <WithMargin
            margin={
              <>
                <Room />
                <MarginNote title={t('supervisor.read.title')}>
                  <p>{t('supervisor.read')}</p>
                </MarginNote>
              </>
            }
          >
            <WaitingFamilies rows={rows} />
            <Suspense>
              <WaitingForMe />
            </Suspense>
            <OwnFamilies />
          </WithMargin>
        </>
      )}
    </ShownView>
  );
};
