// A goal stands in two views, in the plan and on the table: here both are changed at once.
import type { Input } from '../api/api.ts';
import type { Conversation, TableGoal } from '../pages/conversation/conversation-view.ts';
import type { Goal, Plan } from '../pages/family-file/family-views.ts';
import { steps } from '../pages/family-file/steps.ts';
import type { Copy } from './copy.ts';

type GoalBody = Input<'POST /families/{familyId}/goals'>['body'];
type Content = Goal['content'];

const noSteps = { '-1': '', '0': '', '+1': '', '+2': '', '+3': '' };

/** What was sent has ids and days as plain texts; here they are read as what they are. */
const isContent = (made: object): made is Content => 'kind' in made && 'words' in made && 'levels' in made;

/** As the server fills in what was left open (packages/plans/goal-content.ts). */
export const contentOf = ({ kind, imposedBy = '', because = '', levels, ...given }: GoalBody): Content | undefined => {
  const content = { lifeDomain: 'not-discussed', weight: 3, ...given, levels: { ...noSteps, ...levels } };
  const made = kind === 'own' ? { kind, ...content } : { kind, ...content, imposedBy, because };
  return isContent(made) ? made : undefined;
};

export const goalsOf = ({ plan }: Copy): readonly Goal[] => [...plan.goals, ...plan.safetyGoals];

export const goalAt = (copy: Copy, goalId: string): Goal | undefined => goalsOf(copy).find(({ id }) => id === goalId);

const nameOf = ({ plan }: Copy, { speaker }: Content): string =>
  speaker.who === 'together' ? '' : (plan.people.find(({ personId }) => personId === speaker.personId)?.name ?? '');

const isGoalId = (id: string): id is TableGoal['id'] => id.length > 0;

const onTable = ({ id, content, speakerName, version }: Goal): readonly TableGoal[] =>
  isGoalId(id) ? [{ id, kind: content.kind, words: content.words, speakerName, levels: content.levels, version }] : [];

/** The copy with these goals in its plan; the table shows those that are kept. */
const withGoals = (copy: Copy, change: (goals: Plan['goals']) => Plan['goals'], kind: Content['kind']): Copy => {
  const plan = {
    ...copy.plan,
    ...(kind === 'own' ? { goals: change(copy.plan.goals) } : { safetyGoals: change(copy.plan.safetyGoals) }),
    hasChanges: true,
  };
  const kept = [...plan.goals, ...plan.safetyGoals].filter(({ isDropped }) => !isDropped);
  const order = kept.toSorted((one, other) => one.order - other.order);
  const isKept = (id: string): boolean => kept.some((goal) => goal.id === id);
  const concerns: Conversation['concerns'] = copy.talk.concerns.map(({ goalId, ...concern }) =>
    goalId === undefined || !isKept(goalId) ? concern : { ...concern, goalId },
  );
  return { ...copy, plan, talk: { ...copy.talk, goals: order.flatMap(onTable), concerns } };
};

const missing = ({ levels }: Content): string[] => steps.filter((step) => levels[step] === '');

export const withNewGoal = (copy: Copy, id: string, content: Content): { copy: Copy; goal: Goal } => {
  const goal: Goal = {
    id,
    content,
    speakerName: nameOf(copy, content),
    wordings: [],
    order: Math.max(0, ...goalsOf(copy).map(({ order }) => order)) + 1,
    isDropped: false,
    version: 0,
    missingSteps: missing(content),
    scores: [],
  };
  return { copy: withGoals(copy, (goals) => [...goals, goal], content.kind), goal };
};

export const withGoal = (
  copy: Copy,
  former: Goal,
  changed: Partial<Pick<Goal, 'content' | 'isDropped'>>,
): { copy: Copy; goal: Goal } => {
  const content = changed.content ?? former.content;
  const goal = { ...former, ...changed, speakerName: nameOf(copy, content), missingSteps: missing(content) };
  const change = (goals: Plan['goals']): Plan['goals'] => goals.map((each) => (each.id === goal.id ? goal : each));
  return { copy: withGoals(copy, change, former.content.kind), goal };
};

export const withOrder = (copy: Copy, ids: readonly string[]): Copy => {
  const placed = (goals: Plan['goals']): Plan['goals'] =>
    goals
      .map((goal) => ({ ...goal, order: ids.indexOf(goal.id) + 1 }))
      .toSorted((one, other) => one.order - other.order);
  return withGoals(withGoals(copy, placed, 'own'), placed, 'safety');
};
