// What somebody of the circle promised to do: the agreements of the agreed plan that the family wrote to their name.
import type { CircleMember } from '@greep/care';
import type { Day } from '@greep/kernel';
import { type Action, agreedVersion, type PlanFile } from '@greep/plans';
import type { Stored } from '@greep/store';

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nl');

/** Names are compared as people read them: "Oma Fatiha" is "oma Fatiha". */
export const isDoneBy = ({ who }: Pick<Action, 'who'>, { name }: Pick<CircleMember, 'name'>): boolean =>
  plain(who) === plain(name);

export type OwnAgreement = {
  /** As everybody agreed to it. */
  readonly agreed: Action;
  /** As it is now: done or to do. */
  readonly now: Stored<Action>;
  readonly since: Day;
};

const agreedOnAt = ({ versions }: PlanFile, id: Action['id']): Day | undefined =>
  versions.flatMap(({ value }) =>
    value.state === 'agreed' && value.actions.some((action) => action.id === id) ? [value.agreedOn] : [],
  )[0];

export const ownPart = (file: PlanFile, member: CircleMember): readonly OwnAgreement[] =>
  (agreedVersion(file)?.actions ?? []).flatMap((agreed) => {
    const now = file.actions.find(({ value }) => value.id === agreed.id && !value.droppedAt);
    const since = agreedOnAt(file, agreed.id);
    return now && since && isDoneBy(agreed, member) ? [{ agreed, now, since }] : [];
  });
