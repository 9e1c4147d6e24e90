// The help ends: on which day, as what, and why. From then on the file can be read by all who could, and changed by nobody.
// Before the first meeting it can only end because there was no way in.
import { type Day, type FamilyId, type FieldError, fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { type Ending, fitsReason } from './ending.ts';
import { moveTrajectory } from './move-trajectory.ts';
import { answerWithFamilyFile, onTrajectory } from './on-family-file.ts';
import { phasesOf, type Trajectory } from './trajectory.ts';

type Ended = Extract<Trajectory, { state: 'ended' }>;
type Going = Exclude<Trajectory, { state: 'awaiting-worker' | 'ended' }>;
type Input = Omit<Ending, 'on'> & { readonly familyId: FamilyId; readonly on?: Day };

const standing = (before: Going): Ended['stood'] => {
  switch (before.state) {
    case 'running':
      return { state: before.state, since: before.since, firstMeeting: before.firstMeeting, phases: before.phases };
    case 'awaiting-first-meeting':
      return { state: before.state, since: before.since, introducer: before.introducer };
    default:
      return { state: before.state, since: before.since };
  }
};

const ended = (before: Going, ending: Ending): Ended => {
  const without = { introducer: undefined, firstMeeting: undefined, phases: undefined };
  const { introducer: _introducer, firstMeeting: _meeting, phases: _phases, ...rest } = { ...without, ...before };
  return { ...rest, state: 'ended', since: ending.on, stood: standing(before), ending };
};

const mistakes = (before: Going, ending: Ending, today: Day): FieldError[] => {
  const errors: FieldError[] = [];
  const phaseOn = phasesOf(before).at(-1)?.on;
  if (ending.on > today) errors.push({ pointer: '/on', code: 'day-in-future' });
  if (phaseOn && ending.on < phaseOn) errors.push({ pointer: '/on', code: 'before-previous-phase' });
  if (!phaseOn && ending.on < before.acceptedOn) errors.push({ pointer: '/on', code: 'before-acceptance' });
  if (!phaseOn && ending.as !== 'no-way-in') errors.push({ pointer: '/as', code: 'before-first-meeting' });
  if (!fitsReason(ending)) errors.push({ pointer: '/reason', code: 'does-not-fit-ending' });
  return errors;
};

export const endTrajectory = command({
  name: 'end-trajectory',
  action: 'endTrajectory',
  visibleBy: 'viewFamilyFile',
  ...onTrajectory,
  decide: (file, { familyId, as, reason, words, on: given }: Input, { today }) => {
    const before = file.trajectory.value;
    if (before.state === 'awaiting-worker' || before.state === 'ended') return fail(wrongState('worker-not-chosen'));
    const on = given ?? today;
    const ending = { on, as, reason, ...(words && { words }) };
    const errors = mistakes(before, ending, today);
    if (errors.length > 0) return fail(invalid(errors));
    const change = moveTrajectory(file, 'end-trajectory', ended(before, ending));
    return ok({ ref: { familyId }, change: { ...change, on, reason: `${as}:${reason}` } });
  },
  answer: answerWithFamilyFile,
});
