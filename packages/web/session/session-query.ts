import { queryOptions, useQuery } from '@tanstack/react-query';
import { send } from '../api/send.ts';
import { actingRole } from './acting-role.ts';
import type { RoleHere, Session } from './session-api.ts';
import { welcome } from './welcome.ts';

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
