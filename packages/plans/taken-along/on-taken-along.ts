// What the verbs on a copy have in common: somebody has only the own ones, and never hears of those of a colleague.
import { type FamilyFile, familyPartition, findFamilyFile, resourceOf } from '@greep/care';
import { FamilyId, type Instant, type PersonId, TakenId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Answer, Ref, Request, Tools } from '@greep/verbs';
import { TakenAlongKind, takenBy } from './storage.ts';
import type { TakenAlong } from './taken-along.ts';
import type { TakenAlongView } from './views.ts';

export type TakenAddress = { readonly familyId: FamilyId; readonly takenId: TakenId };
export type Taker = FamilyFile & {
  readonly by: PersonId;
  /** Oldest first. */
  readonly own: readonly Stored<TakenAlong>[];
};
export type TakenSlice = Taker & { readonly taken: Stored<TakenAlong> };

export const findTaker = async (
  { store }: Tools,
  { familyId }: Pick<TakenAddress, 'familyId'>,
  { principal }: Request,
): Promise<Taker | undefined> => {
  if (principal.kind !== 'person') return undefined;
  const by = principal.personId;
  const [file, own] = await Promise.all([
    findFamilyFile(store, familyId),
    store.list(TakenAlongKind, familyPartition(familyId), takenBy(by)),
  ]);
  return file && { ...file, by, own: own.toSorted((one, other) => (one.value.at < other.value.at ? -1 : 1)) };
};

export const findTaken = async (
  tools: Tools,
  { familyId, takenId }: TakenAddress,
  request: Request,
): Promise<TakenSlice | undefined> => {
  const taker = await findTaker(tools, { familyId }, request);
  const taken = taker?.own.find(({ value }) => value.id === takenId);
  return taker && taken && { ...taker, taken };
};

export const onTaken = { load: findTaken, resource: resourceOf };

export const showTaken = ({ family, taken: { value } }: TakenSlice, now: Instant): TakenAlongView => ({
  id: value.id,
  familyId: family.id,
  familyName: family.name,
  since: value.at,
  until: value.until,
  keyUntil: value.keyUntil,
  now,
  key: value.key,
});

export const answerWithTaken = async (
  tools: Tools,
  ref: Ref,
  request: Request,
): Promise<Answer<TakenAlongView> | undefined> => {
  const address = { familyId: FamilyId.parse(ref.familyId), takenId: TakenId.parse(ref.takenId) };
  const slice = await findTaken(tools, address, request);
  // Another device of the same worker may have pushed this copy out already.
  return slice && { view: showTaken(slice, tools.clock.now()) };
};
