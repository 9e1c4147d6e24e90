import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { type Answer, isUncertain, type Problem } from './answer.ts';
import type { Input, Reading, View, Writing } from './api.ts';
import type { Extra } from './create-api.ts';
import { send } from './send.ts';

type Attempt = { readonly sent: string; readonly key: string };

export type Submit<C extends Writing> = {
  readonly submit: (input: Input<C> & Pick<Extra, 'ifMatch'>) => Promise<Answer<View<C>>>;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly forgetProblem: () => void;
};

/**
 * Sends something to someone, once: a repeat of the same thing after a lost answer carries the same key,
 * so that it happens once. `changes` names the views that must be read again when it went well.
 */
export const useSubmit = <C extends Writing>(
  call: C,
  { changes = [] }: { readonly changes?: readonly Reading[] } = {},
): Submit<C> => {
  const queries = useQueryClient();
  const attempt = useRef<Attempt>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const submit = async (input: Input<C> & Pick<Extra, 'ifMatch'>): Promise<Answer<View<C>>> => {
    const sent = JSON.stringify(input);
    attempt.current = attempt.current?.sent === sent ? attempt.current : { sent, key: crypto.randomUUID() };
    setBusy(true);
    const answer = await send(call, { ...input, idempotencyKey: attempt.current.key });
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok || !isUncertain(answer.problem)) attempt.current = undefined;
    if (answer.ok) await Promise.all(changes.map((changed) => queries.invalidateQueries({ queryKey: [changed] })));
    return answer;
  };
  return { submit, isBusy, problem, forgetProblem: useCallback(() => setProblem(undefined), []) };
};
