import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldProblem } from '../../api/answer.ts';
import type { ReferralId } from '../referral/referral-api.ts';

/** What became of sending: it went, or things were missing. */
type AfterSending = { readonly isSent: boolean; readonly missing: readonly FieldProblem[] };

const keyOf = (id: ReferralId) => ['after sending', id] as const;

/** Carries what became of sending to the page that says so: the form, or the page that follows the referral. */
export const keepAfterSending = (queries: QueryClient, id: ReferralId, after: AfterSending): void => {
  queries.setQueryData(keyOf(id), after);
};

const nothing: AfterSending = { isSent: false, missing: [] };

/** As it was when this page opened. */
export const useAfterSending = (id: ReferralId): AfterSending => {
  const queries = useQueryClient();
  const [after] = useState(() => queries.getQueryData<AfterSending>(keyOf(id)) ?? nothing);
  return after;
};
