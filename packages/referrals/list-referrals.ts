// The referrer's own referrals, or what waits at the assessor. Oldest first where somebody waits.
import type { Gemeente } from '@greep/kernel';
import type { IndexName, PageRequest } from '@greep/store';
import { listQuery, type Request } from '@greep/verbs';
import { familiesIn } from './families-in.ts';
import type { Referral } from './referral.ts';
import { referralRow } from './referral-row.ts';
import { referralResource } from './resource.ts';
import { intakeIndex, ReferralKind, referrerIndex } from './storage.ts';

type Input = { readonly cursor?: string; readonly show?: 'open' | 'done' };
type Row = { readonly gemeente: Gemeente; readonly referral: Referral };

const pageSize = 50;

const placeFor = ({ principal }: Request, show: 'open' | 'done'): readonly [IndexName, string] | undefined => {
  if (principal.kind !== 'person') return undefined;
  if (principal.role === 'referrer') return ['gsi2', referrerIndex(principal.personId)];
  return principal.role === 'assessor' ? ['gsi1', intakeIndex(show)] : undefined;
};

export const listReferrals = listQuery({
  name: 'list-referrals',
  action: 'viewReferral',
  load: async (tools, { show = 'open' }: Input, request, after) => {
    const place = placeFor(request, show);
    if (!place) return { rows: [] };
    const [index, pk] = place;
    const wanted: PageRequest = {
      limit: pageSize,
      newestFirst: index === 'gsi2' || show === 'done',
      ...(after && { after }),
    };
    const page = await tools.store.page(ReferralKind, index, pk, wanted);
    const rows = page.rows.map(({ value }): Row => ({ gemeente: tools.store.gemeente, referral: value }));
    return { rows, ...(page.next && { next: page.next }) };
  },
  resource: ({ gemeente, referral }: Row) => referralResource(gemeente, referral),
  shows: ({ referral }: Row) => familiesIn([referral])[0],
  view: (rows, principal, moment, next) => ({
    rows: rows.map(({ referral }) => referralRow(referral, principal, moment)),
    ...(next && { next }),
  }),
});
