import { queryOptions, useQuery } from '@tanstack/react-query';
import { rememberedRole } from '../session/acting-role.ts';
import { useLanguage } from '../text/use-text.ts';
import type { Problem } from './answer.ts';
import type { Input, Reading, View } from './api.ts';
import { send } from './send.ts';

/** What a page shows of one call: still coming, here, or why not. */
export type Shown<V> =
  | { readonly state: 'coming' }
  | {
      readonly state: 'here';
      readonly view: V;
      readonly version: number | undefined;
      readonly refresh: () => Promise<unknown>;
    }
  | { readonly state: 'problem'; readonly problem: Problem; readonly refresh: () => Promise<unknown> };

/** `queryClient.invalidateQueries({ queryKey: [call] })` reads it again everywhere. */
export const viewQuery = <C extends Reading>(call: C, input: Input<C>, language = 'nl') =>
  queryOptions({
    queryKey: [call, rememberedRole(), input, language],
    queryFn: ({ signal }) => send(call, Object.assign({}, input, { signal })),
  });

/** Reads one view: `const plan = useView('GET /families/{familyId}/plan', { params: { familyId } })`. */
export const useView = <C extends Reading>(call: C, input: Input<C>): Shown<View<C>> => {
  const { data, refetch } = useQuery(viewQuery(call, input, useLanguage()));
  if (data === undefined) return { state: 'coming' };
  if (data.ok) return { state: 'here', view: data.view, version: data.version, refresh: refetch };
  return { state: 'problem', problem: data.problem, refresh: refetch };
};
