import { useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import type { Input, Writing } from '../../api/api.ts';
import { useSubmit } from '../../api/use-submit.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { ActProps } from './act-props.ts';
import { changedByBottleneck } from './changed-by-bottleneck.ts';
import { mistakesOf, type Places } from './form-part.ts';

type ActCall = Extract<Writing, `${string} /families/{familyId}/bottlenecks/{bottleneckId}/${string}`>;

export type DoAct<C extends ActCall> = {
  /** True when it is done. `places` tells where in the form the server's mistakes belong. */
  readonly act: (input: Input<C> & { readonly ifMatch: number | undefined }, places?: Places) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly mistakes: readonly FieldMistake[];
  readonly setMistakes: (mistakes: readonly FieldMistake[]) => void;
};

const none: readonly FieldMistake[] = [];

/** Does one thing with a bottleneck of the file. */
export const useAct = <C extends ActCall>(call: C, { noteMoved }: Pick<ActProps, 'noteMoved'>): DoAct<C> => {
  const [mistakes, setMistakes] = useState(none);
  const { submit, isBusy, problem, forgetProblem } = useSubmit(call, { changes: changedByBottleneck });
  const act: DoAct<C>['act'] = async (input, places = {}) => {
    setMistakes(none);
    const answer = await submit(input);
    if (answer.ok) return true;
    if (await noteMoved(answer.problem, 'body' in input ? input.body : undefined)) forgetProblem();
    else setMistakes(mistakesOf(answer.problem, places));
    return false;
  };
  return { act, isBusy, problem, mistakes, setMistakes };
};
