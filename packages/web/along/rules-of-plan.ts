// What writing the plan does on a copy, as the server will do it.
import { whose } from '../autosave/save-outcome.ts';
import type { Plan } from '../pages/family-file/family-views.ts';
import { authorsOf, goalBody, goalFields } from '../pages/kitchen-table/goal-fields.ts';
import type { Copy } from './copy.ts';
import { contentOf, goalAt, goalsOf, withGoal, withNewGoal, withOrder } from './goal-on-copy.ts';
import type { OfflineWriting, Rules } from './offline-calls.ts';
import { seenDraft, withDraft } from './rules-of-talk.ts';

type OfPlan = Exclude<OfflineWriting, `${string}/conversation/${string}`>;
type Action = Plan['actions'][number];

const actionAt = ({ plan }: Copy, actionId: string): Action | undefined =>
  plan.actions.find(({ id }) => id === actionId);

/** The table shows those that are still to do. */
const withActions = (copy: Copy, actions: Plan['actions']): Copy => ({
  ...copy,
  plan: { ...copy.plan, actions, hasChanges: true },
  talk: {
    ...copy.talk,
    actions: actions
      .filter(({ droppedAt }) => droppedAt === undefined)
      .map(({ id, owner, who, what, before, doneOn }) => ({
        ...{ id, owner, who, what, isDone: doneOn !== undefined },
        ...(before !== undefined && { before }),
      })),
  },
});

const withAction = (copy: Copy, action: Action): Copy =>
  withActions(
    copy,
    copy.plan.actions.map((each) => (each.id === action.id ? action : each)),
  );

/** What was sent has ids and days as plain texts; here they are read as what they are. */
const isAction = (made: object): made is Action => 'id' in made && 'what' in made && 'version' in made;
const isMoment = (at: string): at is NonNullable<Action['droppedAt']> => at.length > 0;

const droppedNow = (): Pick<Action, 'droppedAt'> => {
  const at = new Date().toISOString();
  return isMoment(at) ? { droppedAt: at } : {};
};

const seenDropped = (thing: { readonly version: number } | undefined, isDropped: boolean) =>
  thing && { fields: { dropped: isDropped ? 'yes' : '' }, version: thing.version };

export const rulesOfPlan: Rules<OfPlan> = {
  'PUT /families/{familyId}/drafts/{section}': {
    thing: ({ params }) => `draft/${params.section}`,
    slot: ({ params }) => `draft/${params.section}`,
    seen: ({ drafts }, { params }) => {
      const draft = drafts[params.section];
      return seenDraft(draft, { who: 'self', ...(draft?.savedAt !== undefined && { at: draft.savedAt }) });
    },
    apply: (copy, { params, body }) => {
      const { drafts, draft } = withDraft(copy.drafts, params.section, body.text);
      return { copy: { ...copy, drafts }, view: draft };
    },
  },
  'POST /families/{familyId}/goals': {
    apply: (copy, { body }, newId) => {
      const content = contentOf(body);
      if (content === undefined) return undefined;
      const { copy: next, goal } = withNewGoal(copy, newId(), content);
      return { copy: next, view: goal, made: goal.id };
    },
  },
  'PUT /families/{familyId}/goals/{goalId}': {
    thing: ({ params }) => `goal/${params.goalId}`,
    slot: ({ params }) => `goal/${params.goalId}`,
    seen: (copy, { params }) => {
      const goal = goalAt(copy, params.goalId);
      return goal && { fields: goalFields(goal), version: goal.version, writtenBy: authorsOf(goal) };
    },
    body: (fields, { body }) => {
      const read = goalBody(body.kind, fields);
      return read.ok ? read.body : body;
    },
    apply: (copy, { params, body }) => {
      const [former, content] = [goalAt(copy, params.goalId), contentOf(body)];
      if (former === undefined || content === undefined) return undefined;
      const { copy: next, goal } = withGoal(copy, former, { content });
      return { copy: next, view: goal };
    },
  },
  'PUT /families/{familyId}/goals/{goalId}/dropped': {
    thing: ({ params }) => `goal/${params.goalId}`,
    seen: (copy, { params }) => {
      const goal = goalAt(copy, params.goalId);
      return seenDropped(goal, goal?.isDropped === true);
    },
    apply: (copy, { params, body }) => {
      const former = goalAt(copy, params.goalId);
      if (former === undefined) return undefined;
      const { copy: next, goal } = withGoal(copy, former, { isDropped: body.isDropped });
      return { copy: next, view: goal };
    },
  },
  'PUT /families/{familyId}/goal-order': {
    slot: () => 'goal-order',
    apply: (copy, { body }) => {
      const next = withOrder(copy, body.goalIds);
      return { copy: next, view: next.plan };
    },
  },
  'POST /families/{familyId}/actions': {
    apply: (copy, { body }, newId) => {
      const order = Math.max(0, ...copy.plan.actions.map((action) => action.order)) + 1;
      const view = { ...body, id: newId(), order, version: 0 };
      if (!isAction(view)) return undefined;
      return { copy: withActions(copy, [...copy.plan.actions, view]), view, made: view.id };
    },
  },
  'PUT /families/{familyId}/actions/{actionId}': {
    thing: ({ params }) => `action/${params.actionId}`,
    slot: ({ params }) => `action/${params.actionId}`,
    seen: (copy, { params }) => {
      const action = actionAt(copy, params.actionId);
      if (action === undefined) return undefined;
      const { who, what, before = '', goalId = '', version } = action;
      const author = whose(action.writtenBy);
      const writtenBy = { who: author, what: author, before: author, goalId: author };
      return { fields: { who, what, before, goalId }, version, writtenBy };
    },
    body: ({ who, what, before, goalId }, { body: { owner } }) => ({
      ...{ owner, who, what },
      ...(before && { before }),
      ...(goalId && { goalId }),
    }),
    apply: (copy, { params, body }) => {
      const former = actionAt(copy, params.actionId);
      if (former === undefined) return undefined;
      const { goalId: _goal, before: _before, ...kept } = former;
      const view = { ...kept, ...body };
      return isAction(view) ? { copy: withAction(copy, view), view } : undefined;
    },
  },
  'PUT /families/{familyId}/actions/{actionId}/dropped': {
    thing: ({ params }) => `action/${params.actionId}`,
    seen: (copy, { params }) => {
      const action = actionAt(copy, params.actionId);
      return seenDropped(action, action?.droppedAt !== undefined);
    },
    apply: (copy, { params, body }) => {
      const former = actionAt(copy, params.actionId);
      if (former === undefined) return undefined;
      const { droppedAt: _dropped, ...kept } = former;
      const view = body.isDropped ? { ...kept, ...droppedNow() } : kept;
      return { copy: withAction(copy, view), view };
    },
  },
};

/** All goals of the plan, as the server demands: those that came meanwhile stand last. */
export const wholeOrder = (copy: Copy, ids: readonly string[]): readonly string[] => {
  const there = goalsOf(copy).map(({ id }) => id);
  return [...ids.filter((id) => there.includes(id)), ...there.filter((id) => !ids.includes(id))];
};
