// What somebody is typing is kept as it is. Each has their own draft of each part of the screen.
import { type FamilyFile, familyPartition, findFamilyFile, resourceOf } from '@greep/care';
import { FamilyId, fail, notAllowed, ok, type PersonId, wrongState } from '@greep/kernel';
import { put, type Stored } from '@greep/store';
import { type Answer, command, query, type Ref, type Request, type Tools } from '@greep/verbs';
import type * as z from 'zod';
import { type Draft, mostDrafts } from './draft.ts';
import { DraftKind, draftKey, draftsOf } from './storage.ts';
import type { DraftView } from './views.ts';

type Address = { readonly familyId: FamilyId; readonly section: string };
type Slice = FamilyFile & { readonly draft?: Stored<Draft>; readonly drafts: number };
type View = z.infer<typeof DraftView>;

const personOf = ({ principal }: Request): PersonId | undefined =>
  principal.kind === 'person' ? principal.personId : undefined;

const load = async ({ store }: Tools, { familyId, section }: Address, request: Request): Promise<Slice | undefined> => {
  const person = personOf(request);
  if (!person) return undefined;
  const [file, own] = await Promise.all([
    findFamilyFile(store, familyId),
    store.list(DraftKind, familyPartition(familyId), draftsOf(person)),
  ]);
  const draft = own.find(({ key }) => key.sk === draftKey(familyId, person, section).sk);
  return file && { ...file, drafts: own.length, ...(draft && { draft }) };
};

const versionOf = ({ draft }: Slice): number => draft?.version ?? 0;

const show = (slice: Slice): View => ({
  text: slice.draft?.value.text ?? {},
  ...(slice.draft && { savedAt: slice.draft.value.savedAt }),
  version: versionOf(slice),
});

const answer = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<View>> => {
  const slice = await load(tools, { familyId: FamilyId.parse(ref.familyId), section: ref.section ?? '' }, request);
  if (!slice) throw new Error('a draft that was just written is not there');
  return { view: show(slice), version: versionOf(slice) };
};

export const openDraft = query({
  name: 'open-draft',
  action: 'saveDraft',
  load,
  resource: resourceOf,
  view: show,
  version: versionOf,
});

export const saveDraft = command({
  name: 'save-draft',
  action: 'saveDraft',
  visibleBy: 'viewFamilyFile',
  load,
  resource: resourceOf,
  version: versionOf,
  decide: (slice, { familyId, section, text }: Address & Pick<Draft, 'text'>, { now }, principal) => {
    if (principal.kind !== 'person') return fail(notAllowed());
    if (!slice.draft && slice.drafts >= mostDrafts) return fail(wrongState('too-many-drafts'));
    const key = draftKey(familyId, principal.personId, section);
    const row = put({ kind: DraftKind, key, value: { text, savedAt: now }, version: versionOf(slice) });
    return ok({ draft: row, ref: { familyId, section } });
  },
  answer,
});
