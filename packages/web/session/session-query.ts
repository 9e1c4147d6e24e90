import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer } from '../api/answer.ts';
import { send } from '../api/send.ts';
import { keepFor } from '../autosave/kept-text.ts';
import { actingRole } from './acting-role.ts';
import { keepCsrfToken } from './csrf-token.ts';
import type { RoleHere, Session } from './session-api.ts';

/** Call with every answer that holds a session. */
export const welcome = (answer: Answer<Session>): Answer<Session> => {
  if (!answer.ok) return answer;
  keepCsrfToken(answer.view.csrfToken);
  const owner = answer.view.person?.id ?? answer.view.familyId;
  if (owner !== undefined) keepFor(owner);
  return answer;
};

/** Who is here. Asked once when the application starts, and again after signing in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => welcome(await send('GET /session', {})),
  staleTime: ({ state }) => (state.data?.ok ? Number.POSITIVE_INFINITY : 0),
});

/** Undefined until it is known; pages below the signed-in layout always have it. */
export const useSession = (): Session | undefined => {
  const { data } = useQuery(sessionQuery);
  return data?.ok ? data.view : undefined;
};

/** The role this tab acts in. */
export const useActingRole = (): RoleHere | undefined => {
  const session = useSession();
  return session && actingRole(session);
};
