import type { ReactNode } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { Why } from '../../help/why.tsx';
import { useText } from '../../text/use-text.ts';
import { ReaderState } from '../circle/reader-state.tsx';
import type { Plan } from './family-views.ts';
import { nearestFirst } from './nearest-first.ts';
import { ReaderRows } from './reader-rows.tsx';

/** Who reads the agreed plan now. Whoever reads because the family said yes can be stopped, and let in again. */
export const ReadersNow = ({
  plan,
  members,
}: {
  readonly plan: Plan;
  /** The names of the family in its own order. */
  readonly members: readonly string[];
}): ReactNode => {
  const t = useText('family-plan');
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/shares', {
    changes: ['GET /families/{familyId}/plan', 'GET /families/{familyId}/circle'],
  });
  const { familyId, shares, acts } = plan;
  const withdraw = (readerName: string, isWithdrawn: boolean): void =>
    void submit({ params: { familyId }, body: { readerName, isWithdrawn } });
  const canStop = acts.includes('withdraw-sharing');
  return (
    <Section title={t('reads.title')}>
      <p className="section__text">{shares.length === 0 ? t('reads.nobody') : t('reads.why')}</p>
      <ReaderRows
        readers={nearestFirst(
          shares.filter(({ withdrawnAt }) => withdrawnAt === undefined),
          members,
        )}
        moreOf={(reader) => reader.ground === 'consent' && <ReaderState familyId={familyId} reader={reader} />}
        endOf={({ name, canWithdraw }) =>
          canStop &&
          canWithdraw && (
            <Button onClick={() => withdraw(name, true)} isBusy={isBusy} aria-label={t('reads.stopWho', { who: name })}>
              {t('reads.stop')}
            </Button>
          )
        }
      />
      {canStop && <Why about="reads" />}
      <ProblemNotice problem={problem} />
      {shares
        .filter(({ withdrawnAt }) => withdrawnAt !== undefined)
        .map(({ name, kind, canRestore }) =>
          canRestore ? (
            <UndoBar key={name} onUndo={() => withdraw(name, false)} isBusy={isBusy}>
              {t('reads.stopped', { who: name })}
            </UndoBar>
          ) : (
            <div className="after" key={name}>
              <p className="quiet">{t('reads.stopped', { who: name })}</p>
              <ReaderState familyId={familyId} reader={{ name, kind }} />
            </div>
          ),
        )}
    </Section>
  );
};
