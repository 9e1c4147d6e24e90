// What somebody types to find a name. It stands in no address: an address goes to the server and into its log, and stays
// in the history of a shared computer. It does not lie in the state of the history either, which browsers write to disk.
// It is kept in memory, with the step of the history at which it was typed, so that going back finds it again.
import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/** In the memory of the queries, which is emptied when the session ends, at signing out and when the screen is handed over. */
const keyAt = (step: string): readonly string[] => ['typed to find', step];

export const useTypedFilter = (): readonly [string, (text: string) => void] => {
  const queries = useQueryClient();
  const step = useRouterState({ select: ({ location }) => location.state.__TSR_key ?? '' });
  const [text, setText] = useState(() => queries.getQueryData<string>(keyAt(step)) ?? '');
  useEffect(() => {
    queries.setQueryDefaults(keyAt(step), { gcTime: Number.POSITIVE_INFINITY });
    queries.setQueryData(keyAt(step), text);
  }, [queries, step, text]);
  return [text, setText];
};
