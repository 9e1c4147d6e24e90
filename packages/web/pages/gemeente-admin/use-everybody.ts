// Searching and filtering happen in the page, so the page needs everybody: all parts of the list, one after the other.
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import type { Shown } from '../../api/use-view.ts';
import { rememberedRole } from '../../session/acting-role.ts';
import type { Person } from './directory-views.ts';

const readEverybody = async (): Promise<Answer<readonly Person[]>> => {
  const people: Person[] = [];
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const part = await send('GET /people', { query: cursor === undefined ? {} : { cursor } });
    if (!part.ok) return part;
    people.push(...part.view.rows);
    cursor = part.view.next;
  }
  return { ok: true, view: people, version: undefined };
};

export const useEverybody = (): Shown<readonly Person[]> => {
  const { data, refetch } = useQuery({ queryKey: ['GET /people', rememberedRole()], queryFn: readEverybody });
  if (data === undefined) return { state: 'coming' };
  if (data.ok) return { state: 'here', view: data.view, version: undefined, refresh: refetch };
  return { state: 'problem', problem: data.problem, refresh: refetch };
};
