// What the first page needs is asked for as soon as it is known who is here, while the page itself is still on its way:
// on a slow line every question costs more than its answer.
import type { QueryClient } from '@tanstack/react-query';
import { viewQuery } from '../api/use-view.ts';
import { actingRole } from '../session/acting-role.ts';
import { sessionQuery } from '../session/session-query.ts';
import { rememberedLanguage } from '../text/language.ts';
import { fetchHome } from './home.tsx';

const askForFamily = async (queries: QueryClient): Promise<void> => {
  const language = rememberedLanguage();
  const families = await queries.fetchQuery(viewQuery('GET /families', {}, language));
  const [family] = families.ok ? families.view.rows : [];
  if (family === undefined) return;
  const input = { params: { familyId: family.id } };
  void queries.prefetchQuery(viewQuery('GET /families/{familyId}', input, language));
  void queries.prefetchQuery(viewQuery('GET /families/{familyId}/plan', input, language));
};

/** Never fails: the pages ask again, and say so when nothing comes. */
export const askAhead = async (queries: QueryClient): Promise<void> => {
  const session = await queries.fetchQuery(sessionQuery);
  const role = session.ok && globalThis.location.pathname === '/' ? actingRole(session.view)?.role : undefined;
  if (role === undefined) return;
  fetchHome(role);
  if (role === 'familyMember') await askForFamily(queries);
};
