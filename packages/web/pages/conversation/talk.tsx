import { type ReactNode, useCallback, useState } from 'react';
import type { SavePhase } from '../../autosave/save-outcome.ts';
import { SaveState } from '../../components/save-state.tsx';
import { KitchenTableShell } from '../../shells/kitchen-table-shell.tsx';
import { useText } from '../../text/use-text.ts';
import { AskedQuestion } from './asked-question.tsx';
import type { Conversation } from './conversation-view.ts';
import { Five } from './five.tsx';
import type { Question } from './questions.ts';
import { Standing } from './standing.tsx';
import type { TellSaving } from './told.ts';

/** The conversation, turned towards the family: the same for whoever has the screen. */
export const Talk = ({
  talk,
  question,
  actions,
  instead,
}: {
  readonly talk: Conversation;
  readonly question: Question | undefined;
  /** At the top: hand the screen over, or give it back. */
  readonly actions: ReactNode;
  /** In the place of a question. */
  readonly instead?: ReactNode;
}): ReactNode => {
  const t = useText('conversation');
  const [saving, setSaving] = useState<{ readonly phase: SavePhase; readonly onRetry?: () => void }>({
    phase: { phase: 'rest' },
  });
  const [said, announce] = useState('');
  const tell = useCallback<TellSaving>((phase, onRetry) => {
    // A field that was only just opened has nothing to say; what the last one said stays.
    if (phase.phase !== 'rest') setSaving({ phase, onRetry });
  }, []);
  return (
    <KitchenTableShell
      who={
        <>
          <strong>{t(talk.isFamilyTurn ? 'turnOf' : 'talkWith', { name: talk.familyName })}</strong>
          <span className="table-talk__all quiet small">{t(talk.isFamilyTurn ? 'turn.sees' : 'everybody')}</span>
        </>
      }
      saveState={<SaveState {...saving} />}
      actions={actions}
      questions={<Five talk={talk} now={question} />}
      end={question && <Standing key={question.name} talk={talk} question={question} announce={announce} />}
    >
      {question === undefined ? (
        instead
      ) : (
        <AskedQuestion key={question.name} talk={talk} question={question} tellSaving={tell} announce={announce} />
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </KitchenTableShell>
  );
};
