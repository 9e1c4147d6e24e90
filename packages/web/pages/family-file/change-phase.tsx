import { type ReactNode, useRef, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { UndoBar } from '../../components/undo-bar.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, spokenDate, typedDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';
import { type Phase, phases } from './phase-track.tsx';

type Given = { readonly file: FamilyFile; readonly version: number | undefined };
type Move = { readonly phase: Phase; readonly on: string };

/** The help moves to another phase: one click to unfold, one to move, and the way back. */
const useMoving = ({ file, version }: Given) => {
  const { submit, isBusy, problem } = useSubmit('PUT /families/{familyId}/phase', {
    changes: ['GET /families/{familyId}', 'GET /families'],
  });
  const move = (body: Move) => submit({ params: { familyId: file.id }, body, ifMatch: version });
  return { move, isBusy, problem };
};

export const ChangePhase = ({ file, version }: Given): ReactNode => {
  const t = useText('trajectory');
  const language = useLanguage();
  const fold = useRef<HTMLDetailsElement>(null);
  const { move, isBusy, problem } = useMoving({ file, version });
  const [typed, setTyped] = useState(() => typedDate(today()));
  const [mistake, setMistake] = useState<string>();
  const [moved, setMoved] = useState<Move & { readonly from: Phase }>();
  const { phase: present } = file.trajectory;

  const go = async (phase: Phase): Promise<void> => {
    const on = parseDutchDate(typed);
    if (on === undefined) return setMistake(t('error.date', { example: typedDate(today()) }));
    const answer = await move({ phase, on });
    setMistake(answer.ok ? undefined : answer.problem.fields[0]?.detail);
    if (!answer.ok || present === undefined) return;
    setMoved({ phase, on, from: present });
    fold.current?.removeAttribute('open');
    fold.current?.querySelector('summary')?.focus();
  };
  // Taken back on the day that was given: the phases are as they were.
  const undo = async ({ from, on }: Move & { readonly from: Phase }): Promise<void> => {
    if ((await move({ phase: from, on })).ok) setMoved(undefined);
  };

  return (
    <div className="phase-acts no-print">
      <ProblemNotice problem={problem} />
      {moved !== undefined && (
        <UndoBar isBusy={isBusy} onUndo={() => void undo(moved)}>
          {t('moved', { phase: t(`phase.${moved.phase}`), date: spokenDate(moved.on, 'day', language) })}
        </UndoBar>
      )}
      <details ref={fold}>
        <summary>{t('move')}</summary>
        <p className="quiet">{t('move.lead')}</p>
        <DateField id="phase-on" label={t('move.on')} error={mistake} value={typed} onType={setTyped} />
        <fieldset className="buttons" aria-label={t('move.label')}>
          {phases
            .filter((phase) => phase !== present)
            .map((phase) => (
              <Button key={phase} isBusy={isBusy} onClick={() => void go(phase)}>
                {t('move.to', { phase: t(`phase.${phase}`) })}
              </Button>
            ))}
          <ButtonLink to="/gezinnen/$familyId/afsluiten" params={{ familyId: file.id }} look="plain">
            {t('end')}
          </ButtonLink>
        </fieldset>
      </details>
    </div>
  );
};
