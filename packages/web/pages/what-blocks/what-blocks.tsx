import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { asWritten } from '../../text/as-written.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { BottleneckRow } from '../bottlenecks/bottleneck-views.ts';
import { standingOf } from './standing-of.ts';

/** Each with where it lies in plain words; oldest deadline first. */
const BlockedRows = ({ rows }: { readonly rows: readonly BottleneckRow[] }): ReactNode => {
  const t = useText('blocked');
  const language = useLanguage();
  return (
    <ul className="rows">
      {rows.map(({ id, question, state, due, owner }) => (
        <li className="row row--stacked" key={id}>
          <Link
            className="utrecht-link"
            to="/wat-houdt-tegen/$bottleneckId"
            params={{ bottleneckId: id }}
            {...asWritten(question)}
          >
            {question}
          </Link>
          <p className="small">
            {t(`state.${standingOf({ state, owner })}`)}{' '}
            {due !== undefined && <span className="quiet">{t('due', { date: spokenDate(due, 'day', language) })}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
};

/** What blocks the plan, or one goal of it; and a way to tell what does. */
export const WhatBlocks = ({
  familyId,
  goalId,
}: {
  readonly familyId: string;
  readonly goalId?: string;
}): ReactNode => {
  const t = useText('blocked');
  const shown = useView('GET /families/{familyId}/bottlenecks', { params: { familyId } });
  if (shown.state !== 'here') return null;
  const rows = shown.view.rows.filter((row) => goalId === undefined || row.goalId === goalId);
  return (
    <Section title={t(goalId === undefined ? 'title' : rows.length === 0 ? 'goal.title' : 'goal.blocked')}>
      {rows.length > 0 && <BlockedRows rows={rows} />}
      <p className="after no-print">
        <TextLink to="/wat-houdt-tegen/vertel" search={goalId === undefined ? {} : { doel: goalId }}>
          {t(goalId === undefined ? 'tell' : 'goal.tell')}
        </TextLink>
      </p>
    </Section>
  );
};
