// Perhaps known already? That a family is known elsewhere is itself a secret: who refers sees only own referrals,
// the assessor sees all that look alike.
import type { Principal } from '@greep/access';
import type { ReferralId } from '@greep/kernel';
import { query, type Request, type Tools } from '@greep/verbs';
import { familiesIn } from './families-in.ts';
import { traitsOf } from './match.ts';
import type { Referral } from './referral.ts';
import { referralRow } from './referral-row.ts';
import { loadReferral, onReferral, type ReferralSlice } from './referral-slice.ts';
import { referralResource } from './resource.ts';
import { findReferral, MatchKind, matchIndex, ReferralKind, referrerIndex } from './storage.ts';

type Input = { readonly referralId: ReferralId };
type Slice = ReferralSlice & { readonly similar: readonly Referral[] };

/** More than this is no longer a comparison but a search. */
const most = 20;

const traits = (referral: Referral): readonly string[] =>
  traitsOf(referral.state === 'draft' ? referral.draft : (referral.content ?? {}));

const sharedTrait = (one: Referral, other: Referral): boolean => {
  const known = new Set(traits(one));
  return traits(other).some((trait) => known.has(trait));
};

const sent = async ({ store }: Tools, referral: Referral): Promise<readonly Referral[]> => {
  const pages = await Promise.all(
    traits(referral).map((trait) => store.page(MatchKind, 'gsi1', matchIndex(trait), { limit: most })),
  );
  const ids = [...new Set(pages.flatMap((page) => page.rows.map(({ value }) => value.referralId)))].slice(0, most);
  const found = await Promise.all(ids.map((id) => findReferral(store, id)));
  return found.flatMap((stored) => (stored ? [stored.value] : []));
};

const ownOnes = async ({ store }: Tools, referral: Referral): Promise<readonly Referral[]> => {
  const page = await store.page(ReferralKind, 'gsi2', referrerIndex(referral.referrer), {
    limit: 200,
    newestFirst: true,
  });
  return page.rows.map(({ value }) => value).filter((other) => sharedTrait(referral, other));
};

const isReferrer = (principal: Principal): boolean => principal.kind === 'person' && principal.role === 'referrer';

export const findSimilarReferrals = query({
  name: 'find-similar-referrals',
  action: 'checkKnown',
  load: async (tools: Tools, input: Input, { principal }: Request): Promise<Slice | undefined> => {
    const slice = await loadReferral(tools, input);
    if (!slice) return undefined;
    const referral = slice.stored.value;
    const alike = await (isReferrer(principal) ? ownOnes(tools, referral) : sent(tools, referral));
    const others = alike.filter(({ id, state }) => id !== referral.id && state !== 'withdrawn');
    const similar = tools.access.filter(principal, 'viewReferral', others, (row) =>
      referralResource(slice.gemeente, row),
    );
    return { ...slice, similar };
  },
  resource: onReferral.resource,
  view: ({ similar }: Slice, principal, moment) => ({
    rows: similar.slice(0, most).map((referral) => referralRow(referral, principal, moment)),
    isOwnOnly: isReferrer(principal),
  }),
  shows: ({ similar }: Slice) => familiesIn(similar.slice(0, most)),
});
