// What the plans function serves: goals, actions, versions and what the family says of them.
import { route } from '@greep/http';
import {
  ActionInput,
  ActionParams,
  ActionView,
  AnswerPlanInput,
  CompareQuery,
  CompleteActionInput,
  DraftParams,
  DraftView,
  DropInput,
  FamilyParams,
  GoalInput,
  GoalParams,
  GoalView,
  OrderInput,
  PlanComparison,
  PlanView,
  ProposeInput,
  RewordInput,
  SaveDraftInput,
  VersionParams,
  VersionView,
  WithdrawShareInput,
} from '@greep/plans';

const tag = 'Plans' as const;
const goal = { params: GoalParams, output: GoalView, tag, versioned: true, success: 200 } as const;
const action = { params: ActionParams, output: ActionView, tag, versioned: true, success: 200 } as const;
const version = { params: VersionParams, output: VersionView, tag, success: 200 } as const;
const draft = { params: DraftParams, output: DraftView, tag, versioned: true, success: 200 } as const;

export const planRoutes = {
  openPlan: route({ method: 'GET', path: '/families/{familyId}/plan', action: 'viewPlan', summary: 'The plan with goals, actions, versions and who reads it', tag, params: FamilyParams, output: PlanView, success: 200 }),
  recordGoal: route({ method: 'POST', path: '/families/{familyId}/goals', action: 'writePlan', summary: 'Record a goal in the family\'s own words', tag, params: FamilyParams, body: GoalInput, output: GoalView, success: 201 }),
  openGoal: route({ method: 'GET', path: '/families/{familyId}/goals/{goalId}', action: 'viewPlan', summary: 'One goal', ...goal }),
  changeGoal: route({ method: 'PUT', path: '/families/{familyId}/goals/{goalId}', action: 'writePlan', summary: 'Change a goal', body: GoalInput, ...goal }),
  rewordGoal: route({ method: 'PUT', path: '/families/{familyId}/goals/{goalId}/words', action: 'rewordGoal', summary: 'The family changes a word of its goal', body: RewordInput, ...goal }),
  dropGoal: route({ method: 'PUT', path: '/families/{familyId}/goals/{goalId}/dropped', action: 'writePlan', summary: 'Drop a goal, or take it back', body: DropInput, ...goal }),
  orderGoals: route({ method: 'PUT', path: '/families/{familyId}/goal-order', action: 'writePlan', summary: 'Put the goals in the family\'s order', tag, params: FamilyParams, body: OrderInput, output: PlanView, success: 200 }),
  recordAction: route({ method: 'POST', path: '/families/{familyId}/actions', action: 'writePlan', summary: 'Record who does what', tag, params: FamilyParams, body: ActionInput, output: ActionView, success: 201 }),
  changeAction: route({ method: 'PUT', path: '/families/{familyId}/actions/{actionId}', action: 'writePlan', summary: 'Change an action', body: ActionInput, ...action }),
  dropAction: route({ method: 'PUT', path: '/families/{familyId}/actions/{actionId}/dropped', action: 'writePlan', summary: 'Drop an action, or take it back', body: DropInput, ...action }),
  completeAction: route({ method: 'PUT', path: '/families/{familyId}/actions/{actionId}/done', action: 'rewordGoal', summary: 'Say that an action is done, or not yet', body: CompleteActionInput, ...action }),
  proposePlan: route({ method: 'POST', path: '/families/{familyId}/plan-versions', action: 'proposePlan', summary: 'Put this plan to the family', tag, params: FamilyParams, body: ProposeInput, output: VersionView, success: 201 }),
  openPlanVersion: route({ method: 'GET', path: '/families/{familyId}/plan-versions/{version}', action: 'viewPlan', summary: 'One version', versioned: true, ...version }),
  answerPlan: route({ method: 'POST', path: '/families/{familyId}/plan-versions/{version}/answers', action: 'answerPlan', summary: 'Yes, no, or not like this', body: AnswerPlanInput, ...version }),
  comparePlanVersions: route({ method: 'GET', path: '/families/{familyId}/plan-versions/{version}/comparison', action: 'viewPlan', summary: 'What changed between two versions', tag, params: VersionParams, query: CompareQuery, output: PlanComparison, success: 200 }),
  withdrawShare: route({ method: 'PUT', path: '/families/{familyId}/shares', action: 'withdrawSharing', summary: 'Somebody no longer reads along, or does again', tag, params: FamilyParams, body: WithdrawShareInput, output: PlanView, success: 200 }),
  openDraft: route({ method: 'GET', path: '/families/{familyId}/drafts/{section}', action: 'saveDraft', summary: 'What I was typing', ...draft }),
  saveDraft: route({ method: 'PUT', path: '/families/{familyId}/drafts/{section}', action: 'saveDraft', summary: 'Save what I am typing', body: SaveDraftInput, ...draft }),
} as const;
