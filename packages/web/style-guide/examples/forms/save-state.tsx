import type { ReactNode } from 'react';
import type { SavePhase } from '../../../autosave/save-outcome.ts';
import { SaveState } from '../../../components/save-state.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const problem = { kind: 'fault', code: 'fault', status: 500, title: s.no, detail: s.notSure, fields: [] };
  const phases: readonly SavePhase[] = [
    { phase: 'saving' },
    { phase: 'saved', at: '2026-10-15T08:42:00.000Z' },
    { phase: 'offline' },
    { phase: 'session-over' },
    { phase: 'failed', problem },
  ];
  return phases.map((phase) => (
    <State key={phase.phase} name={phase.phase}>
      <SaveState phase={phase} onRetry={() => undefined} />
    </State>
  ));
};
