// The plan in the blocks of a paper: the family's own words first, then who helps, then who does what and when.
import type { PlanOnPaper } from '@greep/plans';
import type { Block, Group, Shape, Tread, Wording } from '../paper.ts';
import type { Sentences } from './in-english.ts';
import type { LeftOut } from './leave-out.ts';

type Goal = PlanOnPaper['goals'][number];
type Person = PlanOnPaper['people'][number];
export type Told = { readonly plan: PlanOnPaper; readonly say: Sentences; readonly out: LeftOut };

const plain = (text: string): Wording => ({ text, voice: 'plain' });
const strong = (text: string): Wording => ({ text, voice: 'strong' });
const sentence = (...words: readonly Wording[]): Block => ({ is: 'sentence', words });
const quiet = (...words: readonly Wording[]): Block => ({ is: 'sentence', words, isQuiet: true });

const steps = ['+3', '+2', '+1', '0', '-1'] as const;

const treadOf = ({ levels, reached }: Goal, step: (typeof steps)[number], say: Sentences): Tread => {
  const isNow = reached?.step === step;
  const notes = [
    ...(step === '+1' && !isNow ? [say.aim] : []),
    ...(step === '0' && !isNow ? [say.start] : []),
    ...(reached && isNow ? [say.now(reached.on)] : []),
  ];
  const mark = isNow ? 'now' : step === '0' ? 'start' : undefined;
  return {
    sign: step.replace('-', '−'),
    text: levels[step],
    ...(notes[0] !== undefined && { note: notes[0] }),
    ...(mark && { mark }),
  };
};

const stairsOf = (goal: Goal, say: Sentences): Block => ({
  is: 'stairs',
  treads: steps.map((step) => treadOf(goal, step, say)),
  voice: goal.kind === 'own' ? 'own' : 'plain',
  said: say.stairs(goal.reached?.step.replace('-', '−')),
});

const goalBlocks = (goal: Goal, { say, out }: Told): readonly Block[] => {
  const { number, kind, words, saidBy, smart, until, imposedBy, because } = goal;
  const who = kind === 'safety' ? say.must : saidBy || say.together;
  return [
    { is: 'label', text: say.goal(number, who) },
    { is: 'words', text: words, voice: kind === 'own' ? 'own' : 'strong' },
    ...(imposedBy === undefined ? [] : [sentence(strong(say.imposedBy), plain(imposedBy))]),
    ...(because === undefined || out.because.has(number) ? [] : [sentence(strong(say.because), plain(because))]),
    ...(smart === undefined || out.smart.has(number) ? [] : [sentence(strong(say.smart), plain(smart))]),
    ...(until === undefined ? [] : [quiet(plain(say.until(until)))]),
    ...(out.levels.has(number) ? [] : [stairsOf(goal, say)]),
  ];
};

const goalGroups = (told: Told): readonly Group[] =>
  told.plan.goals
    .filter(({ number }) => !told.out.goals.has(number))
    .map((goal) => ({ isApart: goal.kind === 'safety', blocks: goalBlocks(goal, told) }));

const shapes: Readonly<Record<Person['near'], Shape>> = {
  family: 'family',
  worker: 'worker',
  supervisor: 'organisation',
  'own-circle': 'own-circle',
  organisation: 'organisation',
};

const aboutPerson = ({ near, goals, reads }: Person, say: Sentences): string =>
  [
    say.near[near],
    ...(goals.length > 0 ? [say.helps(goals)] : []),
    ...(reads && (near === 'own-circle' || near === 'organisation') ? [say.reads] : []),
  ].join(', ');

const peopleBlocks = ({ plan, say, out }: Told): readonly Block[] => {
  const people = plan.people
    .filter((_, index) => !out.people.has(index))
    .map((person) => ({
      shape: shapes[person.near],
      words: [strong(person.name), plain(` · ${aboutPerson(person, say)}`)],
    }));
  if (plan.people.length === 0) return [sentence(plain(say.none.people))];
  return people.length === 0 ? [] : [{ is: 'people', people }];
};

const rowOf = ({ who, what, before, doneOn, goal }: PlanOnPaper['agreements'][number], say: Sentences) => {
  const when = doneOn !== undefined ? say.done(doneOn) : before !== undefined ? say.before(before) : say.open;
  return [who, what, when, goal === undefined ? '' : String(goal)];
};

const agreementBlocks = ({ plan, say, out }: Told): readonly Block[] => {
  const { agreements, meeting, reach } = plan;
  const rows = agreements.filter((_, index) => !out.agreements.has(index)).map((one) => rowOf(one, say));
  return [
    ...(agreements.length === 0 ? [sentence(plain(say.none.agreements))] : []),
    ...(rows.length === 0 ? [] : [{ is: 'table', heads: say.heads, rows } as const]),
    ...(meeting === undefined ? [] : [sentence(strong(say.meeting(meeting.on, meeting.at, meeting.where)))]),
    ...(reach === undefined || out.reach ? [] : [sentence(plain(reach))]),
  ];
};

const ascending = (numbers: ReadonlySet<number>): readonly number[] =>
  [...numbers].toSorted((one, other) => one - other);

/** Everything that was left out, said: by number or by how many. What belongs to a goal that is out goes with it. */
export const leftOutPoints = ({ plan, say: { leftOut }, out }: Told): readonly string[] => {
  const ofGoals = (of: ReadonlySet<number>): readonly number[] => ascending(of.difference(out.goals));
  const [smart, levels, because] = [ofGoals(out.smart), ofGoals(out.levels), ofGoals(out.because)];
  return [
    ...(out.goals.size > 0 ? [leftOut.goals(ascending(out.goals), plan.goals.length)] : []),
    ...(because.length > 0 ? [leftOut.because(because)] : []),
    ...(levels.length > 0 ? [leftOut.levels(levels)] : []),
    ...(smart.length > 0 ? [leftOut.smart(smart)] : []),
    ...(out.people.size > 0 ? [leftOut.people(out.people.size, plan.people.length)] : []),
    ...(out.agreements.size > 0 ? [leftOut.agreements(out.agreements.size, plan.agreements.length)] : []),
    ...(out.reach ? [leftOut.reach] : []),
    ...(out.saidYes ? [leftOut.saidYes] : []),
  ];
};

export const planGroups = (told: Told): readonly Group[] => {
  const { plan, say, out } = told;
  const points = leftOutPoints(told);
  const flow = (...blocks: readonly Block[]): Group => ({ isApart: false, blocks });
  return [
    flow(
      { is: 'title', text: say.title(plan.familyName) },
      sentence(plain(say.state[plan.state](plan.version, plan.on))),
      ...(plan.saidYes.length > 0 && !out.saidYes ? [sentence(plain(say.saidYes(plan.saidYes)))] : []),
      { is: 'part', text: say.parts.goals },
      ...(plan.goals.length === 0 ? [sentence(plain(say.none.goals))] : []),
    ),
    ...goalGroups(told),
    flow({ is: 'part', text: say.parts.people }, ...peopleBlocks(told)),
    flow({ is: 'part', text: say.parts.agreements }, ...agreementBlocks(told)),
    ...(points.length === 0
      ? []
      : [flow({ is: 'part', text: say.parts.leftOut }, sentence(plain(say.leftOut.lead)), { is: 'points', points })]),
  ];
};
