import { type ReactNode, useEffect, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { spokenTime } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { changedOnLadder } from './changed-on-ladder.ts';
import type { LadderBottleneck } from './doorbraak-views.ts';

/** For some minutes the last step can be taken back; afterwards the offer is gone by itself. */
export const PullBack = ({
  bottleneck,
  version,
}: {
  readonly bottleneck: LadderBottleneck;
  readonly version: number | undefined;
}): ReactNode => {
  const t = useText('doorbraak');
  const language = useLanguage();
  const until = bottleneck.canPullBackUntil;
  const [isOver, setOver] = useState(false);
  const { submit, isBusy, problem } = useSubmit('POST /doorbraak-bottlenecks/{ladderId}/pull-backs', {
    changes: changedOnLadder,
  });
  useEffect(() => {
    setOver(false);
    if (until === undefined) return;
    const timer = setTimeout(() => setOver(true), Date.parse(until) - Date.now());
    return () => clearTimeout(timer);
  }, [until]);
  if (until === undefined || isOver) return <ProblemNotice problem={problem} />;
  return (
    <>
      <ProblemNotice problem={problem} />
      <UndoBar
        isBusy={isBusy}
        onUndo={() => void submit({ params: { ladderId: bottleneck.id }, body: {}, ifMatch: version })}
      >
        <strong>{t(bottleneck.state === 'returned' ? 'undo.asked' : 'undo.answered')}</strong>{' '}
        {t('undo.until', { time: spokenTime(until, language) })}
      </UndoBar>
    </>
  );
};
