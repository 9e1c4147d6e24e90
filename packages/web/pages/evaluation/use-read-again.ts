import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../api/answer.ts';

/** Somebody else was first (412): the page shows what they did, and what is typed here stays to be sent on top of it. */
export const useReadAgain = (): ((problem: Problem) => Promise<void>) => {
  const queries = useQueryClient();
  return async ({ status }) => {
    if (status === 412) await queries.invalidateQueries({ queryKey: ['GET /families/{familyId}/plan'] });
  };
};
