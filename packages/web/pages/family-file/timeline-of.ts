// The timeline of a file: every contact, the first meeting, and each time that the goals were looked at.
import type { TimelineData, TimelineMark } from '../../pictures/timeline-layout.ts';
import type { FamilyFile, Plan } from './family-views.ts';

const nextLook = ({ evaluationDueOn: on }: Plan, today: string): readonly TimelineMark[] =>
  on === undefined ? [] : [{ on, kind: on < today ? 'missed' : 'next' }];

export const timelineOf = (file: FamilyFile, plan: Plan | undefined, today: string): TimelineData => {
  const { firstMeeting, ending } = file.trajectory;
  return {
    today: ending?.on ?? today,
    marks: [
      ...(firstMeeting === undefined ? [] : [{ on: firstMeeting.on, kind: 'first' as const }]),
      ...file.contactDays,
      ...(plan?.evaluations ?? []).map(({ on }) => ({ on, kind: 'evaluation' as const })),
      ...(plan === undefined || ending !== undefined ? [] : nextLook(plan, today)),
    ],
  };
};
