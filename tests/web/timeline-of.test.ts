// The timeline of a file, from what file and plan know.
import { describe, expect, it } from 'vitest';
import type { FamilyFile, Plan } from '../../packages/web/pages/family-file/family-views.ts';
import { timelineOf } from '../../packages/web/pages/family-file/timeline-of.ts';
import { impossible } from '../support/impossible.ts';

const aFile = (ending?: { readonly on: string }): FamilyFile =>
  impossible({
    trajectory: { firstMeeting: { on: '2026-03-03' }, ...(ending && { ending }) },
    contactDays: [{ on: '2026-03-10', kind: 'visit' }],
  });
const aPlan = (evaluationDueOn: string): Plan => impossible({ evaluations: [{ on: '2026-04-28' }], evaluationDueOn });
const kindsOf = (file: FamilyFile, plan: Plan | undefined) =>
  timelineOf(file, plan, '2026-10-15').marks.map(({ on, kind }) => `${on} ${kind}`);

describe('the timeline of a file', () => {
  it('has the first meeting, every contact, every evaluation and the next one', () => {
    expect(kindsOf(aFile(), aPlan('2026-12-08'))).toEqual([
      '2026-03-03 first',
      '2026-03-10 visit',
      '2026-04-28 evaluation',
      '2026-12-08 next',
    ]);
  });

  it('says openly that the goals should have been looked at by now', () => {
    expect(kindsOf(aFile(), aPlan('2026-10-14')).at(-1)).toBe('2026-10-14 missed');
    expect(kindsOf(aFile(), aPlan('2026-10-15')).at(-1)).toBe('2026-10-15 next');
  });

  it('ends where the help ended, and then nothing is to come', () => {
    const ended = aFile({ on: '2026-09-01' });
    expect(timelineOf(ended, aPlan('2026-12-08'), '2026-10-15').today).toBe('2026-09-01');
    expect(kindsOf(ended, aPlan('2026-12-08'))).not.toContain('2026-12-08 next');
  });

  it('can do without a plan', () => {
    expect(kindsOf(aFile(), undefined)).toEqual(['2026-03-03 first', '2026-03-10 visit']);
  });
});
