// The help goes on into another phase, or back: the worker says so, with the day on which it began.
import { type Day, type FamilyId, type FieldError, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { writeTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';
import { type Phase, withPhase } from './phase.ts';
import { familyPartition } from './storage.ts';
import { presentPhase } from './trajectory.ts';

type Input = { readonly familyId: FamilyId; readonly phase: Phase; readonly on?: Day };

export const changePhase = command({
  name: 'change-phase',
  action: 'changePhase',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  decide: (file, { familyId, phase, on: given }: Input, { today }) => {
    const before = file.trajectory.value;
    if (before.state !== 'running') return fail(wrongState('first-meeting-not-held'));
    const last = presentPhase(before);
    if (last?.phase === phase) return fail(wrongState('phase-already-so'));
    const on = given ?? today;
    const errors: FieldError[] = [];
    if (on > today) errors.push({ pointer: '/on', code: 'day-in-future' });
    if (last && on < last.on) errors.push({ pointer: '/on', code: 'before-previous-phase' });
    if (errors.length > 0) return fail(invalid(errors));
    const next = { ...before, phases: withPhase(before.phases, { phase, on }) };
    const change = { aggregate: familyPartition(familyId), action: 'change-phase', on, reason: `phase:${phase}` };
    return ok({ ref: { familyId }, change: { ...change, ...writeTrajectory(file, next) } });
  },
  answer: answerWithFamilyFile,
});
