import { type SaveOutcome, type SavePhase, whereKept } from '../../autosave/save-outcome.ts';
import type { Save } from '../../autosave/saver.ts';

/** How saving goes, told to the line at the top. */
export type TellSaving = (phase: SavePhase, onRetry: () => void) => void;

const phaseOf = (outcome: SaveOutcome): SavePhase | undefined => {
  if (outcome.kind === 'saved') return { phase: 'saved', at: new Date().toISOString(), ...whereKept(outcome) };
  return outcome.kind === 'failed' ? { phase: 'failed', problem: outcome.problem } : undefined;
};

/** A field that was left saves on while another stands in its place; how that went is told all the same. */
export const told =
  (save: Save, tell: TellSaving): Save =>
  async (text, version, base) => {
    const outcome = await save(text, version, base);
    const phase = phaseOf(outcome);
    if (phase) tell(phase, () => undefined);
    return outcome;
  };
