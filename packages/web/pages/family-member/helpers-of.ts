// Who helps this family, for the row of faces: the worker first, then the own circle, then organisations.
import type { FaceKind } from '../../components/face.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { isNamed } from './is-named.ts';

export type Helper = {
  readonly name: string;
  readonly kind: Exclude<FaceKind, 'family'>;
  /** Numbers of the goals that this person does something for, in the family's order. */
  readonly goals: readonly number[];
};

type Doer = Pick<Plan['actions'][number], 'who' | 'owner' | 'goalId' | 'droppedAt'>;

const goalsOf = (who: string, actions: readonly Doer[], goalIds: readonly string[]): readonly number[] =>
  goalIds.flatMap((id, index) =>
    actions.some((action) => action.who === who && action.goalId === id) ? [index + 1] : [],
  );

export const helpersOf = (
  { trajectory: { worker } }: Pick<FamilyFile, 'trajectory'>,
  { goals, actions, shares }: Pick<Plan, 'goals' | 'actions' | 'shares'>,
): readonly Helper[] => {
  const goalIds = goals.filter(({ isDropped }) => !isDropped).map(({ id }) => id);
  const active = actions.filter(({ droppedAt }) => droppedAt === undefined);
  const isWorker = (who: string): boolean => isNamed(who, worker?.name);
  const named = (owner: Doer['owner'], kind: string): readonly string[] => [
    ...new Set([
      ...active.filter((action) => action.owner === owner && !isWorker(action.who)).map(({ who }) => who),
      ...shares.filter((share) => share.kind === kind && share.withdrawnAt === undefined).map(({ name }) => name),
    ]),
  ];
  const helpers = (list: readonly string[], kind: Helper['kind']): readonly Helper[] =>
    list.map((name) => ({ name, kind, goals: goalsOf(name, active, goalIds) }));
  return [
    ...(worker === undefined ? [] : [{ name: worker.name, kind: 'worker' as const, goals: [] }]),
    ...helpers(named('network', 'network'), 'own'),
    ...helpers(named('professional', 'partner'), 'org'),
  ];
};
