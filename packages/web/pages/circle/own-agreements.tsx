import { type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { CheckRow } from '../../components/check-row.tsx';
import { Icon } from '../../components/icon.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { SharedPlan } from './circle-views.ts';

type Agreement = SharedPlan['agreements'][number];

const useNote = (): ((agreement: Agreement) => string) => {
  const t = useText('circle');
  const language = useLanguage();
  const day = (on: string): string => spokenDate(on, 'day', language);
  return ({ since, before, doneOn }) => {
    const state =
      doneOn === undefined
        ? before === undefined
          ? t('mine.open')
          : t('mine.before', { date: day(before) })
        : t('mine.doneOn', { date: day(doneOn) });
    return `${state}, ${t('mine.since', { date: day(since) })}`;
  };
};

/** What the reader promised to do: a tick says that it is done, and can be taken back. */
export const OwnAgreements = ({ plan }: { readonly plan: SharedPlan }): ReactNode => {
  const t = useText('circle');
  const noteOf = useNote();
  const [last, setLast] = useState<string>();
  const { submit, isBusy, problem } = useSubmit('PUT /shared-plans/{familyId}/actions/{actionId}/done', {
    changes: ['GET /shared-plans', 'GET /shared-plans/{familyId}'],
  });
  const { familyId, agreements, endedOn } = plan;
  const tick = async ({ id: actionId, version }: Agreement, isDone: boolean): Promise<void> => {
    if (isBusy) return;
    setLast(isDone ? actionId : undefined);
    await submit({ params: { familyId, actionId }, body: { isDone }, ifMatch: version });
  };
  const done = agreements.find(({ id, doneOn }) => id === last && doneOn !== undefined);
  if (agreements.length === 0) return <p className="section__text">{t('mine.none')}</p>;
  return (
    <>
      <Rows>
        {agreements.map((agreement) =>
          endedOn === undefined ? (
            <Row key={agreement.id}>
              <CheckRow
                label={agreement.what}
                note={noteOf(agreement)}
                isDone={agreement.doneOn !== undefined}
                onTick={(isDone) => void tick(agreement, isDone)}
              />
            </Row>
          ) : (
            <Row key={agreement.id} lead={<Icon name={agreement.doneOn === undefined ? 'clock' : 'check'} />}>
              <p>
                <strong>{agreement.what}</strong>
              </p>
              <p className="quiet">{noteOf(agreement)}</p>
            </Row>
          ),
        )}
      </Rows>
      <ProblemNotice problem={problem} />
      {done !== undefined && (
        <UndoBar onUndo={() => void tick(done, false)} isBusy={isBusy}>
          {t('mine.done', { what: done.what })}
        </UndoBar>
      )}
    </>
  );
};
