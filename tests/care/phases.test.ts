import {
  fitsReason,
  hoursContribution,
  type PhaseStep,
  phases,
  Trajectory,
  trajectoryContribution,
  withPhase,
} from '@greep/care';
import { Day } from '@greep/kernel';
import { describe, expect, test } from 'vitest';
import { anId } from '../support/clock.ts';

const step = (phase: PhaseStep['phase'], on: string): PhaseStep => ({ phase, on: Day.parse(on) });
const begun = [step('building-up', '2026-03-02'), step('under-way', '2026-04-20')];

const aRow = (more: object) => ({
  id: anId(1),
  familyId: anId(2),
  familyName: 'Bouzid',
  referralId: anId(3),
  providerId: anId(4),
  providerName: 'Cumulus',
  approach: {
    id: 'bloemaanpak',
    name: 'Bloemaanpak',
    withoutIntroducer: 'reach-out',
    planDueDays: 56,
    evaluationWeeks: 8,
    hoursPerWeek: 5,
  },
  acceptedOn: '2026-02-20',
  since: '2026-03-02',
  workerId: anId(5),
  workerName: 'Anouk Verhoeven',
  workerSince: '2026-02-23',
  ...more,
});
const firstMeeting = { on: '2026-03-02', introduction: { by: 'referrer' }, explained: [] };

describe('the phases of the help', () => {
  test('follow each other with the day on which each began', () => {
    expect(withPhase(begun, step('winding-down', '2026-09-01'))).toEqual([
      ...begun,
      step('winding-down', '2026-09-01'),
    ]);
  });

  test('are as they were when a move is taken back on the day that it was given', () => {
    const moved = withPhase(begun, step('winding-down', '2026-09-01'));
    expect(withPhase(moved, step('under-way', '2026-09-01'))).toEqual(begun);
  });

  test('keep a phase that lasted, also when the help goes back', () => {
    const moved = withPhase(begun, step('winding-down', '2026-09-01'));
    expect(withPhase(moved, step('under-way', '2026-09-20')).map(({ phase }) => phase)).toEqual([
      'building-up',
      'under-way',
      'winding-down',
      'under-way',
    ]);
  });

  test('begin with building up for a row that was written before there were phases', () => {
    const older = Trajectory.parse(aRow({ state: 'running', firstMeeting }));
    expect(older).toMatchObject({ phases: [step('building-up', '2026-03-02')] });
    const newer = Trajectory.parse(aRow({ state: 'running', firstMeeting, phases: begun }));
    expect(newer).toMatchObject({ phases: begun });
  });

  test('are four', () => {
    expect(phases).toEqual(['building-up', 'under-way', 'winding-down', 'aftercare']);
  });
});

describe('how the help ended', () => {
  test('fits why: who gave no way in reached no goals, and nobody else gave no way in', () => {
    expect(fitsReason({ as: 'no-way-in', reason: 'no-way-in' })).toBe(true);
    expect(fitsReason({ as: 'no-way-in', reason: 'moved' })).toBe(true);
    expect(fitsReason({ as: 'no-way-in', reason: 'goals-reached' })).toBe(false);
    expect(fitsReason({ as: 'closed', reason: 'no-way-in' })).toBe(false);
    expect(fitsReason({ as: 'short', reason: 'other-help' })).toBe(true);
  });
});

describe('what a trajectory adds to the figures', () => {
  test('is everything at once, in days and codes', () => {
    const ending = { on: '2026-09-30', as: 'closed', reason: 'goals-reached', words: 'Het ging goed met Samira.' };
    const stood = { state: 'running', since: '2026-03-02', firstMeeting, phases: begun };
    const ended = Trajectory.parse(
      aRow({ state: 'ended', since: '2026-09-30', submittedOn: '2026-02-10', stood, ending }),
    );
    const fact = trajectoryContribution(ended);
    expect(fact).toEqual({
      type: 'trajectory-counted.v1',
      data: {
        key: anId(1),
        providerId: anId(4),
        approachId: 'bloemaanpak',
        submittedOn: '2026-02-10',
        acceptedOn: '2026-02-20',
        workerSince: '2026-02-23',
        firstMeetingOn: '2026-03-02',
        phases: ['building-up@2026-03-02', 'under-way@2026-04-20', 'closed@2026-09-30'],
        endReason: 'goals-reached',
        hoursNorm: 5,
        planDueDays: 56,
        evaluationWeeks: 8,
      },
    });
    expect(JSON.stringify(fact)).not.toMatch(/Bouzid|Anouk|Samira/);
  });

  test('is its minutes by month, whatever the order of the contacts', () => {
    const running = Trajectory.parse(aRow({ state: 'running', firstMeeting, phases: begun }));
    const contact = (on: string, minutes: number) => ({ on: Day.parse(on), minutes });
    const contacts = [contact('2026-04-01', 30), contact('2026-03-31', 60), contact('2026-03-02', 90)];
    expect(hoursContribution(running, contacts).data.minutesByMonth).toEqual(['2026-03:150', '2026-04:30']);
  });
});
