// What stood between a family of the demo and a goal: about which obstacle, and how it went up the ladder and down.

/** What an obstacle is about, in words that any family and any team could read. Names nobody. */
export type Obstacle = {
  readonly key: string;
  readonly theme:
    | 'debts-and-money'
    | 'mental-health-care'
    | 'housing'
    | 'route-and-indication'
    | 'school'
    | 'safety'
    | 'rules-between-organisations'
    | 'other';
  readonly organisations: readonly string[];
  readonly question: string;
  readonly why: string;
  /** What was tried, oldest first. */
  readonly tried: readonly string[];
  readonly whoMayDecide: string;
  readonly answer: AnswerGiven;
};

export type AnswerGiven = {
  readonly direction: 'solve-here' | 'experiment' | 'fixed-contact' | 'agreement';
  readonly words: string;
  readonly agreements: readonly { readonly who: string; readonly what: string }[];
};

export type Team = 'supervisor' | 'doorbraakteam' | 'policyTeam' | 'national';

/** One step of its way after it was reported. */
export type BottleneckStep = { readonly on: number } & (
  | { readonly is: 'returned' | 'asked-back'; readonly question: string }
  | { readonly is: 'question-answered'; readonly answer: string }
  /** The text that will leave is shown to the family; `by` the worker when the supervisor is late. */
  | { readonly is: 'text-shown'; readonly reason: string; readonly by?: 'worker' }
  | { readonly is: 'objected'; readonly name: string; readonly words: string }
  /** Read together, so that it leaves. */
  | { readonly is: 'read-together' }
  /** Somebody of the family lets it leave. */
  | { readonly is: 'let-leave'; readonly name: string }
  | { readonly is: 'to-policy-team' | 'to-nation'; readonly reason: string }
  | { readonly is: 'answered'; readonly at: Team }
  | { readonly is: 'judged'; readonly helped: 'yes' | 'partly' | 'no'; readonly words?: string; readonly name?: string }
);

export type BottleneckStory = {
  /** Key of the obstacle. */
  readonly about: string;
  readonly on: number;
  /** Key of the goal that it blocks, whose words then go along. */
  readonly goal?: string;
  /** Name of who of the family reports it; left out: the worker. */
  readonly reportedBy?: string;
  readonly steps: readonly BottleneckStep[];
};
