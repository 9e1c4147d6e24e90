import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../api/answer.ts';
import type { Writing } from '../../api/api.ts';
import { type Submit, useSubmit } from '../../api/use-submit.ts';
import { touched } from './referral-api.ts';

/** Somebody else was first: decided already, or changed it. */
export type Moved = 'decided' | 'changed';

const movedOn = (problem: Problem | undefined): Moved | undefined => {
  if (problem?.kind === 'wrong-state') return 'decided';
  return problem?.status === 412 ? 'changed' : undefined;
};

type ActCall = Extract<Writing, `POST /referrals/{referralId}/${string}`>;

export type Act<C extends ActCall> = {
  readonly act: (input: Parameters<Submit<C>['submit']>[0]) => Promise<void>;
  readonly isBusy: boolean;
  /** Undefined when somebody else was first: the page says that itself, because the form may be gone by then. */
  readonly problem: Problem | undefined;
};

/** Does something with a referral. Afterwards, also when somebody else was first, the page reads it again. */
export const useAct = <C extends ActCall>(
  call: C,
  { onDone, onMoved }: { readonly onDone: () => void; readonly onMoved: (moved: Moved) => void },
): Act<C> => {
  const queries = useQueryClient();
  const { submit, isBusy, problem } = useSubmit(call);
  const act: Act<C>['act'] = async (input) => {
    const answer = await submit(input);
    const moved = answer.ok ? undefined : movedOn(answer.problem);
    if (!answer.ok && moved === undefined) return;
    if (moved === undefined) onDone();
    else onMoved(moved);
    await Promise.all(touched.map((changed) => queries.invalidateQueries({ queryKey: [changed] })));
  };
  return { act, isBusy, problem: movedOn(problem) === undefined ? problem : undefined };
};
