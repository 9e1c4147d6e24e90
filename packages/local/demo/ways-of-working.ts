// How the providers of the demo work with families that were invented: how long, how many hours, how soon there is a plan.
// The norms are those of annex 2 of the report; Stade has many families for two workers and so fewer hours a week.
import type { Phase } from './invent-family.ts';

type Span = readonly [least: number, most: number];

export type WayOfWorking = {
  readonly hoursPerWeek: number;
  /** Hours longer ago are told as sums of so many days: one contact is at most ten hours. */
  readonly daysInSum: number;
  /** Days from acceptance to the first meeting, and from there to the agreed plan. */
  readonly toMeeting: Span;
  readonly toPlan: Span;
  readonly evaluationWeeks: number;
  /** Days since the first meeting. */
  readonly since: Readonly<Partial<Record<Phase, Span>>>;
  /** Days from the first meeting to the end. */
  readonly lasts: Span;
};

const ways: Readonly<Record<string, WayOfWorking>> = {
  Stade: {
    hoursPerWeek: 2,
    daysInSum: 35,
    toMeeting: [10, 34],
    toPlan: [64, 112],
    evaluationWeeks: 12,
    since: { voortgang: [135, 420], afbouw: [400, 470], nazorg: [470, 525], kort: [150, 200] },
    lasts: [48, 60],
  },
  Portes: {
    hoursPerWeek: 5,
    daysInSum: 14,
    toMeeting: [5, 16],
    toPlan: [34, 58],
    evaluationWeeks: 12,
    since: { voortgang: [75, 260], afgesloten: [330, 520] },
    lasts: [270, 294],
  },
  Cumulus: {
    hoursPerWeek: 5,
    daysInSum: 14,
    toMeeting: [6, 14],
    toPlan: [30, 50],
    evaluationWeeks: 8,
    since: { voortgang: [75, 240], afbouw: [285, 320] },
    lasts: [270, 294],
  },
  Menskrachtteam: {
    hoursPerWeek: 7,
    daysInSum: 10,
    toMeeting: [4, 10],
    toPlan: [26, 52],
    evaluationWeeks: 8,
    since: { opbouw: [12, 24], voortgang: [70, 165], afbouw: [176, 194], afgesloten: [260, 420] },
    lasts: [192, 204],
  },
};

export const wayOfWorkingAt = (provider: string): WayOfWorking => {
  const way = ways[provider];
  if (!way) throw new Error(`nobody in the demo works at ${provider}`);
  return way;
};
