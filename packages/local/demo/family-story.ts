// What happened with a family of the demo, from the referral to the next visit. Days count from the day on which
// the demo began here: -30 is a month before it.
import type { BottleneckStory } from './bottleneck-story.ts';

export type FamilyPerson = {
  readonly name: string;
  readonly relation: 'parent' | 'youth' | 'other';
  readonly age: number;
  readonly hasAuthority?: boolean;
  /** Somebody on the page of personas. */
  readonly persona?: string;
};

export type Levels = readonly [lower: string, now: string, expected: string, better: string, best: string];

export type GoalStory = {
  readonly key: string;
  readonly words: string;
  /** Name of somebody of the family; left out: they said it together. */
  readonly speaker?: string;
  readonly smart?: string;
  readonly lifeDomain: string;
  readonly weight?: number;
  readonly until?: number;
  readonly levels?: Levels;
  /** A goal that must. */
  readonly safety?: { readonly imposedBy: string; readonly because: string };
};

export type ActionStory = {
  readonly goal?: string;
  readonly owner: 'family' | 'network' | 'professional';
  readonly who: string;
  readonly what: string;
  readonly before?: number;
  readonly doneOn?: number;
};

export type AnswerStory = {
  readonly name: string;
  readonly on: number;
  readonly answer: 'yes' | 'no' | 'not-like-this';
  readonly words?: string;
};

export type PlanRound = {
  readonly on: number;
  readonly goals?: readonly GoalStory[];
  readonly actions?: readonly ActionStory[];
  /** Somebody of the family changes the words of an earlier goal. */
  readonly reworded?: { readonly goal: string; readonly name: string; readonly words: string };
  readonly proposal?: {
    readonly on: number;
    readonly alsoReads?: readonly { readonly name: string; readonly kind: 'network' | 'partner' }[];
    readonly answers: readonly AnswerStory[];
  };
};

export type Step = '-1' | '0' | '+1' | '+2' | '+3';

/** The step that was reached, or why there is none this time. */
export type ScoreStory =
  | Step
  | { readonly step: Step; readonly words: string }
  | { readonly because: 'holiday' | 'ill' | 'away' | 'too-early' | 'not-discussed'; readonly words?: string };

/** Somebody of the family says that a score is not right; worker and family talk, and it stays or is put right. */
export type ContradictionStory = {
  readonly goal: string;
  readonly name: string;
  readonly on: number;
  readonly words: string;
  readonly step?: Step;
  readonly answer?: { readonly on: number; readonly words: string };
};
export type CorrectionStory = {
  readonly goal: string;
  readonly on: number;
  readonly step: Step;
  readonly why: string;
};

export type EvaluationStory = {
  readonly on: number;
  /** Names of who was there; left out: the first of the family. */
  readonly present?: readonly string[];
  readonly successes: readonly { readonly words: string; readonly speaker?: string }[];
  /** By the key of the goal: each goal of the plan that everybody agreed to. */
  readonly scores: Readonly<Record<string, ScoreStory>>;
  readonly contradictions?: readonly ContradictionStory[];
  readonly corrections?: readonly CorrectionStory[];
};

export type PhaseStory = {
  readonly on: number;
  readonly phase: 'building-up' | 'under-way' | 'winding-down' | 'aftercare';
};

export type EndingStory = {
  readonly on: number;
  readonly as: 'closed' | 'no-way-in' | 'short';
  readonly reason:
    | 'goals-reached'
    | 'no-way-in'
    | 'no-progress'
    | 'safety-not-guaranteed'
    | 'moved'
    | 'family-stops'
    | 'other-help';
  readonly words?: string;
};

export type ContactStory = {
  readonly on: number;
  readonly kind: 'visit' | 'call' | 'meeting' | 'travel';
  readonly minutes: number;
  readonly sentence?: string;
};

export type ReferralStory = {
  readonly name: string;
  readonly place: string;
  /** Key of who refers. */
  readonly referrer: string;
  readonly people: readonly FamilyPerson[];
  readonly concerns: string;
  readonly goesWell?: string;
  readonly imposedBy?: string;
  readonly introducer: 'referrer' | { readonly name: string } | { readonly nobodyBecause: string };
  readonly interpreter?: string;
  readonly warning?: { readonly text: string; readonly hiddenBecause?: 'danger-to-person' };
  readonly referredOn: number;
  readonly question?: { readonly on: number; readonly question: string; readonly answer?: string };
};

export type OpenEnd =
  | { readonly end: 'draft' | 'submitted' }
  | { readonly end: 'withdrawn' | 'declined'; readonly on: number; readonly reason: string }
  | { readonly end: 'referred-on'; readonly on: number; readonly reason: string; readonly to: string };

/** A referral that is not, or not yet, with a provider. */
export type OpenReferralStory = ReferralStory & OpenEnd;

/** Somebody with whom the family shares and who signs in to read it: by the name that the family gave, and as which persona. */
export type ReaderStory = { readonly name: string; readonly persona: string } & (
  | { readonly kind: 'network' }
  | { readonly kind: 'partner'; readonly organisation: string }
);

export type FamilyStory = ReferralStory & {
  readonly provider: string;
  readonly acceptedOn: number;
  readonly worker?: { readonly key: string; readonly on: number };
  readonly firstMeeting?: {
    readonly on: number;
    readonly introduction:
      | { readonly by: 'referrer' }
      | { readonly by: 'other'; readonly name: string }
      | { readonly by: 'nobody'; readonly why: string };
  };
  readonly rounds?: readonly PlanRound[];
  readonly evaluations?: readonly EvaluationStory[];
  /** Told when the plan was agreed; they look last, so that the family sees it on top. */
  readonly readers?: readonly ReaderStory[];
  readonly contacts?: readonly ContactStory[];
  /** Moved by hand; a plan that everybody agreed to makes it under way by itself. */
  readonly phases?: readonly PhaseStory[];
  readonly bottlenecks?: readonly BottleneckStory[];
  /** Without a next visit. */
  readonly ending?: EndingStory;
  readonly next?: { readonly on: number; readonly at: string; readonly where: string; readonly about: string };
};
