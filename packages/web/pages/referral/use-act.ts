import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../api/answer.ts';
import type { Writing } from '../../api/api.ts';
import { type Submit, useSubmit } from '../../api/use-submit.ts';
import { touched } from './referral-api.ts';

/** Somebody else was first. What was typed is given back, because the form may be gone by then. */
export type OnMoved = (typed: string) => void;

const isMovedOn = (problem: Problem | undefined): boolean => problem?.status === 412 || problem?.kind === 'wrong-state';

const wordFields = ['question', 'to', 'reason', 'answer'];

const typedIn = (input: object): string => {
  const body: unknown = 'body' in input ? input.body : undefined;
  return Object.entries(body ?? {})
    .filter(([name]) => wordFields.includes(name))
    .map(([, words]) => String(words))
    .join('\n');
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
  { onDone, onMoved }: { readonly onDone: () => void; readonly onMoved: OnMoved },
): Act<C> => {
  const queries = useQueryClient();
  const { submit, isBusy, problem } = useSubmit(call);
  const act: Act<C>['act'] = async (input) => {
    const answer = await submit(input);
    if (!answer.ok && !isMovedOn(answer.problem)) return;
    await Promise.all(touched.map((changed) => queries.invalidateQueries({ queryKey: [changed] })));
    if (answer.ok) onDone();
    else onMoved(typedIn(input));
  };
  return { act, isBusy, problem: isMovedOn(problem) ? undefined : problem };
};
