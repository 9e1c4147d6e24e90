// What can be left out of a plan that is too long, the least important first. What the family wants and what must
// stay longest; of everything the first ones stay, since that is the order in which the family put them.
import type { PlanOnPaper } from '@greep/plans';

export type LeftOut = {
  readonly goals: ReadonlySet<number>;
  readonly smart: ReadonlySet<number>;
  readonly levels: ReadonlySet<number>;
  readonly because: ReadonlySet<number>;
  /** Places in the lists of the plan, from 0. */
  readonly people: ReadonlySet<number>;
  readonly agreements: ReadonlySet<number>;
  readonly saidYes: boolean;
  readonly reach: boolean;
};

type Thing =
  | { readonly is: 'goals' | 'smart' | 'levels' | 'because' | 'people' | 'agreements'; readonly at: number }
  | { readonly is: 'saidYes' | 'reach'; readonly at: 0 };

/** For each goal that stays, as many people and as many agreements stay: a goal takes about as much room. */
const besideOneGoal = 3;

type Ranked = Thing & { readonly place: number };

const byDepth = ({ goals, people, agreements }: PlanOnPaper): readonly Thing[] => {
  const own = goals.filter(({ kind }) => kind === 'own');
  const ranked: readonly Ranked[] = [
    ...own.map(({ number }, index) => ({ is: 'goals', at: number, place: index }) as const),
    ...people.map((_, index) => ({ is: 'people', at: index, place: index / besideOneGoal }) as const),
    ...agreements.map((_, index) => ({ is: 'agreements', at: index, place: index / besideOneGoal }) as const),
  ];
  return ranked.toSorted((one, other) => other.place - one.place);
};

/** Everything that can go, the first to go first. */
export const leastFirst = (plan: PlanOnPaper): readonly Thing[] => {
  const goals = plan.goals.toReversed();
  const done = plan.agreements.flatMap(({ doneOn }, at) => (doneOn === undefined ? [] : [at])).toReversed();
  const isDone = new Set(done);
  return [
    ...goals.flatMap(({ number, smart }) => (smart === undefined ? [] : [{ is: 'smart', at: number } as const])),
    ...done.map((at) => ({ is: 'agreements', at }) as const),
    ...goals.map(({ number }) => ({ is: 'levels', at: number }) as const),
    ...(plan.saidYes.length > 0 ? [{ is: 'saidYes', at: 0 } as const] : []),
    ...goals.flatMap(({ number, because }) => (because === undefined ? [] : [{ is: 'because', at: number } as const])),
    ...byDepth(plan).filter(({ is, at }) => is !== 'agreements' || !isDone.has(at)),
    ...(plan.reach === undefined ? [] : [{ is: 'reach', at: 0 } as const]),
    ...goals.flatMap(({ number, kind }) => (kind === 'safety' ? [{ is: 'goals', at: number } as const] : [])),
  ];
};

export const withoutFirst = (things: readonly Thing[], count: number): LeftOut => {
  const gone = things.slice(0, count);
  const placesOf = (is: Thing['is']): ReadonlySet<number> =>
    new Set(gone.flatMap((thing) => (thing.is === is ? [thing.at] : [])));
  return {
    goals: placesOf('goals'),
    smart: placesOf('smart'),
    levels: placesOf('levels'),
    because: placesOf('because'),
    people: placesOf('people'),
    agreements: placesOf('agreements'),
    saidYes: placesOf('saidYes').size > 0,
    reach: placesOf('reach').size > 0,
  };
};
