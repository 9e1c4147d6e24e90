// Who helps this family, for the row of faces: the worker first, then the own circle, then organisations.
import type { FaceKind } from '../../components/face.tsx';
import { isNamed } from './is-named.ts';

export type Helper = {
  readonly name: string;
  readonly kind: Exclude<FaceKind, 'family'>;
  /** Numbers of the goals that this person does something for, in the family's order. */
  readonly goals: readonly number[];
};

type Doer = {
  readonly who: string;
  readonly owner: string;
  readonly goalId?: string | undefined;
  readonly droppedAt?: string | undefined;
};

/** What is known of the file and the plan; both views fit. */
export type Known = {
  readonly worker: { readonly name: string } | undefined;
  readonly goals: readonly { readonly id: string; readonly isDropped: boolean }[];
  readonly actions: readonly Doer[];
  readonly shares: readonly {
    readonly name: string;
    readonly kind: string;
    readonly withdrawnAt?: string | undefined;
  }[];
};

const goalsOf = (who: string, actions: readonly Doer[], goalIds: readonly string[]): readonly number[] =>
  goalIds.flatMap((id, index) =>
    actions.some((action) => action.who === who && action.goalId === id) ? [index + 1] : [],
  );

export const helpersOf = ({ worker, goals, actions, shares }: Known): readonly Helper[] => {
  const goalIds = goals.filter(({ isDropped }) => !isDropped).map(({ id }) => id);
  const active = actions.filter(({ droppedAt }) => droppedAt === undefined);
  const isWorker = (who: string): boolean => isNamed(who, worker?.name);
  const named = (owner: string, kind: string): readonly string[] => [
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
