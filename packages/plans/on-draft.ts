// What the verbs on drafts have in common: whose drafts these are, of which part of the screen.

import type { Principal } from '@greep/access';
import { type FamilyFile, familyPartition, findFamilyFile, resourceOf } from '@greep/care';
import { FamilyId, fail, ok, type Result, wrongState } from '@greep/kernel';
import { put, type Stored } from '@greep/store';
import type { Answer, DraftOutcome, Moment, Ref, Request, Tools } from '@greep/verbs';
import type * as z from 'zod';
import { type Author, authorOf } from './author.ts';
import { type Draft, mostDrafts } from './draft.ts';
import { showAuthor } from './show-author.ts';
import { DraftKind, type DraftOwner, draftKey, draftsOf } from './storage.ts';
import type { DraftView } from './views.ts';

type View = z.infer<typeof DraftView>;
export type DraftAddress = { readonly familyId: FamilyId; readonly section: string };
export type DraftSlice = FamilyFile & {
  readonly owner: DraftOwner;
  readonly draft?: Stored<Draft>;
  readonly drafts: number;
};

const versionOf = ({ draft }: DraftSlice): number => draft?.version ?? 0;

const show = (slice: DraftSlice, reader: Principal): View => {
  const { text = {}, savedAt, writtenBy, hasOthersWords: isMixed } = slice.draft?.value ?? {};
  return {
    text,
    ...(savedAt && { savedAt }),
    ...(writtenBy && { writtenBy: showAuthor(writtenBy, isMixed ? undefined : reader) }),
    version: versionOf(slice),
  };
};

const isSame = (one: Author, other: Author | undefined): boolean =>
  one.by === other?.by && one.isFromFamilyTurn === other.isFromFamilyTurn;

/** Until it is empty, a half sentence that was written on another's is of both. */
const hasOthersWords = (former: Draft | undefined, words: string, author: Author): boolean => {
  if (!former?.text.words || words === '') return false;
  return former.hasOthersWords === true || (words !== former.text.words && !isSame(author, former.writtenBy));
};

const decide = (
  slice: DraftSlice,
  { familyId, section, text }: DraftAddress & Pick<Draft, 'text'>,
  { now }: Moment,
  principal: Principal,
): Result<DraftOutcome> => {
  const author = authorOf(principal, slice, now);
  if (!author.ok) return author;
  if (!slice.draft && slice.drafts >= mostDrafts) return fail(wrongState('too-many-drafts'));
  const key = draftKey(familyId, slice.owner, section);
  const former = slice.draft?.value;
  // Who speaks can be chosen without wording anything.
  const writtenBy = text.words === former?.text.words ? former?.writtenBy : author.value;
  const others = hasOthersWords(former, text.words ?? '', author.value);
  const onTable = { ...(writtenBy && { writtenBy }), ...(others && { hasOthersWords: others }) };
  const value = { text, savedAt: now, ...(slice.owner === 'TABLE' && onTable) };
  const row = put({ kind: DraftKind, key, value, version: versionOf(slice) });
  return ok({ draft: row, ref: { familyId, section } });
};

/** `ownerOf` tells whose drafts somebody writes; undefined for whoever has none. */
export const onDraftsOf = (ownerOf: (request: Request) => DraftOwner | undefined) => {
  const load = async ({ store }: Tools, { familyId, section }: DraftAddress, request: Request) => {
    const owner = ownerOf(request);
    if (!owner) return undefined;
    const [file, own] = await Promise.all([
      findFamilyFile(store, familyId),
      store.list(DraftKind, familyPartition(familyId), draftsOf(owner)),
    ]);
    const draft = own.find(({ key }) => key.sk === draftKey(familyId, owner, section).sk);
    return file && { ...file, owner, drafts: own.length, ...(draft && { draft }) };
  };
  const answer = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<View>> => {
    const slice = await load(tools, { familyId: FamilyId.parse(ref.familyId), section: ref.section ?? '' }, request);
    if (!slice) throw new Error('a draft that was just written is not there');
    return { view: show(slice, request.principal), version: versionOf(slice) };
  };
  const both = { load, resource: resourceOf, version: versionOf };
  return { opening: { ...both, view: show }, saving: { ...both, decide, answer } };
};
