// A version of the plan as it goes on paper: what stands on it and in which order, for this reader.
// How large it is printed, and what no longer fits, is for the room of paper.
import { dayOf } from '@greep/kernel';
import type { Moment } from '@greep/verbs';
import type * as z from 'zod';
import { agreedVersion, latestVersion, type PlanFile, scoresOf } from './plan-file.ts';
import type { PlanOnPaper, VersionView } from './views.ts';

type Version = z.infer<typeof VersionView>;
type Person = PlanOnPaper['people'][number];
type Reached = PlanOnPaper['goals'][number]['reached'];

const nearness = ['family', 'worker', 'own-circle', 'organisation', 'supervisor'] as const;

/** "Anouk" is the worker whose name is Anouk Verhoeven. */
const isNamed = (who: string, name: string): boolean =>
  [name, name.split(' ')[0] ?? ''].some((known) => known.toLowerCase() === who.toLowerCase());

const goalNumbers = (version: Version): ReadonlyMap<string, number> =>
  new Map(ordered(version).map(({ id }, index) => [id, index + 1]));

/** In the family's own order; what must stands after what the family wants. */
const ordered = ({ goals }: Version): Version['goals'] => {
  const active = goals.filter(({ isDropped }) => !isDropped).toSorted((one, other) => one.order - other.order);
  return [
    ...active.filter(({ content }) => content.kind === 'own'),
    ...active.filter(({ content }) => content.kind === 'safety'),
  ];
};

/** What the family lives by, and what lies with it: such a paper tells of today, one of an older version of then. */
const isPresent = (file: PlanFile, { version }: Version): boolean =>
  [agreedVersion(file)?.version, latestVersion(file)?.version].includes(version);

const reachedIn = (file: PlanFile, version: Version, id: string): Reached => {
  const then = version.scores.find(({ goalId }) => goalId === id);
  if (!isPresent(file, version)) return then && { step: then.step, on: then.on };
  const goal = file.goals.find(({ value }) => value.id === id);
  const scored = goal
    ? scoresOf(file, goal.value.id).flatMap(({ value: { content, on } }) =>
        content.is === 'scored' ? [{ step: content.step, on }] : [],
      )
    : [];
  return scored.at(-1);
};

const goalsOf = (file: PlanFile, version: Version): PlanOnPaper['goals'] =>
  ordered(version).map(({ id, content, speakerName }, index) => {
    const reached = reachedIn(file, version, id);
    return {
      number: index + 1,
      kind: content.kind,
      words: content.words,
      saidBy: speakerName,
      ...(content.smart && { smart: content.smart }),
      ...(content.until && { until: content.until }),
      ...(content.kind === 'safety' && { imposedBy: content.imposedBy, because: content.because }),
      levels: content.levels,
      ...(reached && { reached }),
    };
  });

const activeIn = ({ actions }: Version): Version['actions'] =>
  actions.filter(({ droppedAt }) => droppedAt === undefined).toSorted((one, other) => one.order - other.order);

const nearOfReader = {
  family: 'family',
  worker: 'worker',
  supervisor: 'supervisor',
  network: 'own-circle',
  partner: 'organisation',
} as const;

const nearOfOwner = { family: 'family', network: 'own-circle', professional: 'organisation' } as const;

/** Who is in the family, who reads along and who does something, each once, the nearest first. */
const peopleOf = (version: Version): PlanOnPaper['people'] => {
  const numbers = goalNumbers(version);
  const worker = version.readers.find(({ kind }) => kind === 'worker')?.name;
  const found = new Map<string, Person>();
  for (const { name, kind } of version.readers) {
    const near = nearOfReader[kind];
    found.set(`${near} ${name}`, { name, near, goals: [], reads: near !== 'family' });
  }
  for (const { who, owner, goalId } of activeIn(version)) {
    const isWorker = owner === 'professional' && worker !== undefined && isNamed(who, worker);
    if (owner === 'family' || isWorker) continue;
    const near = nearOfOwner[owner];
    const known = found.get(`${near} ${who}`) ?? { name: who, near, goals: [], reads: false };
    const number = goalId === undefined ? undefined : numbers.get(goalId);
    const goals = number === undefined ? known.goals : [...new Set([...known.goals, number])];
    found.set(`${near} ${who}`, { ...known, goals: goals.toSorted((one, other) => one - other) });
  }
  return [...found.values()].toSorted((one, other) => nearness.indexOf(one.near) - nearness.indexOf(other.near));
};

const owners = ['family', 'network', 'professional'] as const;

const agreementsOf = (version: Version): PlanOnPaper['agreements'] => {
  const numbers = goalNumbers(version);
  const active = activeIn(version);
  return owners.flatMap((owner) =>
    active
      .filter((action) => action.owner === owner)
      .map(({ who, what, before, doneOn, goalId }) => {
        const goal = goalId === undefined ? undefined : numbers.get(goalId);
        return { who, what, ...(before && { before }), ...(doneOn && { doneOn }), ...(goal && { goal }) };
      }),
  );
};

/** When they meet next is a fact of today, so only a present version says it, and only while there is help. */
const meetingOf = (file: PlanFile, version: Version, { today }: Moment): Pick<PlanOnPaper, 'meeting' | 'reach'> => {
  const { next, where, reach } = file.rhythm.value.appointment;
  if (!isPresent(file, version)) return version.reach ? { reach: version.reach } : {};
  const isComing = next !== undefined && next.on >= today && file.trajectory.value.state !== 'ended';
  return {
    ...(isComing && { meeting: { on: next.on, ...(next.at && { at: next.at }), ...(where && { where }) } }),
    ...(reach && { reach }),
  };
};

/** `version` is the view of this reader: what it does not hold cannot come on paper. */
export const planOnPaper = (
  file: PlanFile,
  version: Version,
  { language, moment }: { readonly language: PlanOnPaper['language']; readonly moment: Moment },
): PlanOnPaper => ({
  language,
  familyName: file.family.name,
  version: version.version,
  state: version.state,
  on: version.agreedOn ?? dayOf(version.proposedAt),
  saidYes: version.answers.flatMap(({ name, answer }) => (answer === 'yes' ? [name] : [])),
  printedOn: moment.today,
  goals: goalsOf(file, version),
  people: peopleOf(version),
  agreements: agreementsOf(version),
  ...meetingOf(file, version, moment),
});
