import type { Role } from '@greep/access';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { send } from '../api/send.ts';
import { sessionQuery, useSession } from '../session/session-query.ts';
import { welcome } from '../session/welcome.ts';

export type Noted = { readonly tour?: Role; readonly newsUntil?: string };

/** Remembers with the person that something was shown; whoever has no name here yet is remembered nowhere. */
export const useNoteSeen = (): ((noted: Noted) => Promise<void>) => {
  const queries = useQueryClient();
  const isKnown = useSession()?.seen !== undefined;
  return useCallback(
    async (noted) => {
      if (!isKnown) return;
      const answer = welcome(await send('POST /session/seen', { body: noted }));
      if (answer.ok) queries.setQueryData(sessionQuery.queryKey, answer);
    },
    [isKnown, queries],
  );
};
