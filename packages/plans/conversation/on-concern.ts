// What the verbs on one concern have in common: it must have been said in this family, and its version is named.
import { ConcernId, FamilyId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Answer, Ref, Tools } from '@greep/verbs';
import type { Concern } from './concern.ts';
import { type ConversationFile, findConversationFile, onConversation } from './conversation-file.ts';
import { showConcern } from './show-conversation.ts';
import type { ConcernView } from './views.ts';

export type ConcernAddress = { readonly familyId: FamilyId; readonly concernId: ConcernId };
export type ConcernSlice = ConversationFile & { readonly concern: Stored<Concern> };

const loadConcern = async (
  { store }: Tools,
  { familyId, concernId }: ConcernAddress,
): Promise<ConcernSlice | undefined> => {
  const file = await findConversationFile(store, familyId);
  const concern = file?.concerns.find(({ value }) => value.id === concernId);
  return file && concern && { ...file, concern };
};

export const onConcern = {
  load: loadConcern,
  resource: onConversation.resource,
  version: ({ concern }: ConcernSlice) => concern.version,
};

export const answerWithConcern = async (tools: Tools, ref: Ref): Promise<Answer<ConcernView>> => {
  const address = { familyId: FamilyId.parse(ref.familyId), concernId: ConcernId.parse(ref.concernId) };
  const slice = await loadConcern(tools, address);
  if (!slice) throw new Error('a concern that was just written is not there');
  return { view: showConcern(slice, slice.concern), version: slice.concern.version };
};
