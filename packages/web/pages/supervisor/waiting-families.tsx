import { type ReactNode, Suspense } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { latePart } from '../../routes/late-part.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { DueWhen } from '../family-worker/due-when.tsx';
import type { FamilyRow } from '../family-worker/family-rows.ts';

const WaitingList = latePart(() => import('./waiting-list.tsx').then((file) => file.WaitingList), ['list']);

const Waiting = ({ row }: { readonly row: FamilyRow }): ReactNode => {
  const t = useText('worker');
  const language = useLanguage();
  const params = { familyId: row.id };
  return (
    <Row
      lead={<Icon name="people" />}
      end={
        <ButtonLink
          to="/gezinnen/$familyId/gezinswerker"
          params={params}
          look="filled"
          aria-label={`${t('act.choose-worker')}: ${row.name}`}
        >
          {t('act.choose-worker')}
        </ButtonLink>
      }
    >
      <p>
        <strong>
          <TextLink to="/gezinnen/$familyId" params={params}>
            {row.name}
          </TextLink>
        </strong>{' '}
        {row.due !== undefined && <DueWhen due={row.due} />}
      </p>
      <p className="quiet">
        {t('supervisor.since', { date: spokenDate(row.since, 'day', language), approach: row.approachName })}
        {row.interpreter !== undefined && ` · ${t('interpreter', { language: row.interpreter })}`}
        {` · ${t('waiting', { count: row.waitingDays })}`}
      </p>
    </Row>
  );
};

/** Families that were accepted and have nobody yet, with how long they have waited. */
export const WaitingFamilies = ({ rows }: { readonly rows: readonly FamilyRow[] }): ReactNode => {
  const t = useText('worker');
  const only = rows.length === 1 ? rows[0] : undefined;
  return (
    <Section title={t('supervisor.waiting')} aside={rows.length > 1 && t('supervisor.waiting.order')}>
      {rows.length === 0 && (
        <EmptyState picture="list" title={t('supervisor.waiting.none.title')}>
          {t('supervisor.waiting.none.text')}
        </EmptyState>
      )}
      {only !== undefined && (
        <Rows label={t('supervisor.waiting')}>
          <Waiting row={only} />
        </Rows>
      )}
      {rows.length > 1 && (
        <Suspense>
          <WaitingList rows={rows} />
        </Suspense>
      )}
    </Section>
  );
};
