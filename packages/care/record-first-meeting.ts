// The first meeting: who introduced the worker, or why nobody did, and how the way of working was explained.
import { type FamilyId, type FieldError, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';
import type { FirstMeeting } from './trajectory.ts';

type Input = FirstMeeting & { readonly familyId: FamilyId };

export const recordFirstMeeting = command({
  name: 'record-first-meeting',
  action: 'recordFirstMeeting',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  decide: (file, { familyId, ...firstMeeting }: Input, { today }) => {
    const before = file.trajectory.value;
    if (before.state === 'running') return fail(wrongState('first-meeting-already-held'));
    if (before.state === 'awaiting-worker') return fail(wrongState('worker-not-chosen'));
    const { on } = firstMeeting;
    const errors: FieldError[] = [];
    if (on > today) errors.push({ pointer: '/on', code: 'day-in-future' });
    if (on < before.acceptedOn) errors.push({ pointer: '/on', code: 'before-acceptance' });
    if (errors.length > 0) return fail(invalid(errors));
    const { introducer: _introducer, ...rest } = { introducer: undefined, ...before };
    const phases = [{ phase: 'building-up' as const, on }];
    const next = { ...rest, state: 'running' as const, since: on, firstMeeting, phases };
    return ok({ ref: { familyId }, change: { ...moveTrajectory(file, 'record-first-meeting', next), on } });
  },
  answer: answerWithFamilyFile,
});
