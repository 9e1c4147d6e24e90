import { type ReactNode, Suspense } from 'react';
import { MarginNote } from '../../components/margin-note.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { latePart } from '../../routes/late-part.ts';
import { useActingRole } from '../../session/session-query.ts';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import { ShownRows } from './shown-rows.tsx';
import { useLadderRows } from './use-rows.ts';

const OpenQuestions = latePart(() => import('./open-questions.tsx').then((file) => file.OpenQuestions), ['list']);

/** What a team works on, by deadline: bottlenecks without names. The project leader reads along. */
export const Agenda = (): ReactNode => {
  const t = useText('doorbraak');
  const common = useText('common');
  const here = useLadderRows('agenda');
  const isLeader = useActingRole()?.role === 'projectLeader';
  return (
    <ShownRows here={here}>
      {(rows) => {
        const late = rows.filter(({ isLate }) => isLate).length;
        const words = beginSentence(numberInWords(rows.length, common));
        return (
          <>
            <PageHeading
              title={t('agenda.title')}
              {...(rows.length > 0 && {
                lead:
                  late === 0
                    ? t('agenda.onTime')
                    : t('agenda.late', { count: late, words: beginSentence(numberInWords(late, common)) }),
              })}
            >
              {rows.length === 0 ? t('agenda.empty') : t('agenda.count', { count: rows.length, words })}
            </PageHeading>
            {here.nobodyMayAct > 0 && (
              <Notice kind="warning">{t('agenda.nobody', { count: here.nobodyMayAct })}</Notice>
            )}
            <WithMargin
              margin={
                <MarginNote title={t('agenda.note.title')}>
                  <p>{t('agenda.note')}</p>
                  <p>{t(isLeader ? 'agenda.note.leader' : 'agenda.note.known')}</p>
                </MarginNote>
              }
            >
              <Suspense>
                <OpenQuestions here={here} rows={rows} />
              </Suspense>
            </WithMargin>
          </>
        );
      }}
    </ShownRows>
  );
};
