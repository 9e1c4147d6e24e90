// What one reader sees of one family: the own agreements, and more only when the family said so.
import type { Principal } from '@greep/access';
import type { CircleMember } from '@greep/care';
import { type Day, dayOf } from '@greep/kernel';
import { agreedVersion, type Goal, type PlanFile, type PlanVersion, type Share, steps } from '@greep/plans';
import { isDoneBy, type OwnAgreement, ownPart } from './own-part.ts';
import { readerIn, shareWith } from './shared-with.ts';
import type { OwnAgreementView, SharedPlanView } from './views.ts';

export const showAgreement = ({ agreed, now, since }: OwnAgreement): OwnAgreementView => ({
  id: agreed.id,
  what: agreed.what,
  since,
  ...(agreed.before && { before: agreed.before }),
  ...(now.value.doneOn && { doneOn: now.value.doneOn }),
  version: now.version,
});

type Agreed = Extract<PlanVersion, { state: 'agreed' }>;

/** The step after the one that was reached when the plan was agreed; a goal begins at step 0. */
const nextStepOf = ({ scores = [] }: Agreed, { id, content }: Goal): string | undefined => {
  const reached = scores.find(({ goalId }) => goalId === id)?.step ?? '0';
  const next = steps[steps.indexOf(reached) + 1];
  return (next && content.levels[next]) || undefined;
};

const wholePlan = (file: PlanFile, agreed: Agreed, member: CircleMember): Pick<SharedPlanView, 'goals' | 'others'> => ({
  goals: agreed.goals.map((goal) => {
    const nextStep = nextStepOf(agreed, goal);
    return { id: goal.id, words: goal.content.words, ...(nextStep && { nextStep }) };
  }),
  others: agreed.actions
    .filter((action) => !isDoneBy(action, member))
    .map(({ id, who, what }) => {
      const doneOn = file.actions.find(({ value }) => value.id === id)?.value.doneOn;
      return { id, who, what, ...(doneOn && { doneOn }) };
    }),
});

/** The first plan in which the family named this reader. */
const sharedSince = ({ versions }: PlanFile, { reader, sharedAt }: Share): Day =>
  versions.flatMap(({ value }) =>
    value.state === 'agreed' && value.readers.some(({ kind, name }) => kind === reader.kind && name === reader.name)
      ? [value.agreedOn]
      : [],
  )[0] ?? dayOf(sharedAt);

const workerOf = ({ trajectory: { value }, rhythm }: PlanFile): SharedPlanView['worker'] => {
  if (value.state === 'awaiting-worker' || value.state === 'ended') return undefined;
  const { reach } = rhythm.value.appointment;
  return { name: value.workerName, providerName: value.providerName, ...(reach && { reach }) };
};

export const showSharedPlan = (file: PlanFile, principal: Principal): SharedPlanView => {
  const member = readerIn(file, principal)?.value;
  const share = member && shareWith(file, member)?.value;
  const agreed = agreedVersion(file);
  if (!member || !share || !agreed) throw new Error('a reader whom access allowed is not in the circle');
  const { what } = share.reader;
  const worker = workerOf(file);
  const { value: trajectory } = file.trajectory;
  return {
    familyId: file.family.id,
    familyName: file.family.name,
    kind: member.kind,
    name: member.name,
    what,
    since: sharedSince(file, share),
    agreements: ownPart(file, member).map(showAgreement),
    ...(what === 'whole-plan' ? wholePlan(file, agreed, member) : { goals: [], others: [] }),
    ...(worker && { worker }),
    ...(trajectory.state === 'ended' && { endedOn: trajectory.ending.on }),
  };
};
