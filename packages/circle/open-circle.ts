// Who reads what the family shares, who can sign in for it, and who said that they can no longer do their part.
import type { Principal } from '@greep/access';
import { type CircleMember, readerOf } from '@greep/care';
import { FamilyId } from '@greep/kernel';
import { isSharedNow, type Share } from '@greep/plans';
import type { Stored } from '@greep/store';
import { type Answer, query, type Ref, type Request, type Tools } from '@greep/verbs';
import { type CircleSlice, findCircle } from './find-circle.ts';
import { sharedFile } from './shared-with.ts';
import type { CircleView } from './views.ts';

type Row = CircleView['members'][number];

const known = ({ signedIn }: CircleSlice, { value, version }: Stored<CircleMember>): Partial<Row> => ({
  id: value.id,
  ...(value.kind === 'partner' && { organisationName: value.organisation.name }),
  invitedAt: value.invitedAt,
  hasSignedIn: signedIn.has(value.id),
  endings: value.endings.map(({ on, words, answer }) => ({ on, words, ...(answer && { answer }) })),
  version,
});

const rowOf = (file: CircleSlice, { reader, ...share }: Share): Row[] => {
  const { kind, name, what } = reader;
  if (kind !== 'network' && kind !== 'partner') return [];
  const member = file.circle.find(({ value }) => value.kind === kind && value.name === name);
  const isShared = isSharedNow(file, { reader, ...share });
  const unknown = { kind, name, what, isShared, hasSignedIn: false, endings: [], version: 0 };
  return [{ ...unknown, ...(member && known(file, member)) }];
};

const actsOf = (file: CircleSlice, principal: Principal): CircleView['acts'] =>
  readerOf(principal) === 'worker' && file.trajectory.value.state === 'running'
    ? ['invite-reader', 'answer-ending']
    : [];

export const showCircle = (file: CircleSlice, principal: Principal): CircleView => {
  const acts = actsOf(file, principal);
  return {
    familyId: file.family.id,
    familyName: file.family.name,
    members: file.shares.flatMap(({ value }) => rowOf(file, value)),
    organisations: acts.includes('invite-reader') ? file.organisations.map(({ id, name }) => ({ id, name })) : [],
    acts,
  };
};

export const openCircle = query({
  name: 'open-circle',
  action: 'viewPlan',
  load: ({ store }: Tools, { familyId }: { readonly familyId: FamilyId }) => findCircle(store, familyId),
  resource: (file: CircleSlice) => sharedFile(file),
  view: (file, principal) => showCircle(file, principal),
  shows: ({ family }) => [family.id],
});

/** With the version of the one of whom it was about. */
export const answerWithCircle = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<CircleView>> => {
  const file = await findCircle(tools.store, FamilyId.parse(ref.familyId));
  if (!file) throw new Error('a circle that was just changed is not there');
  const version = file.circle.find(({ value }) => value.id === ref.readerId)?.version;
  return {
    view: showCircle(file, request.principal),
    ...(version !== undefined && { version }),
    location: `/families/${file.family.id}/circle`,
  };
};
