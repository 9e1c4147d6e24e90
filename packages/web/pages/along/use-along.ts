import { queryOptions, useQuery } from '@tanstack/react-query';
import { listAlong } from '../../along/list-along.ts';

/** Read again whenever what lies on this device changed, or was sent (main.tsx). */
export const alongQuery = queryOptions({ queryKey: ['along'], queryFn: listAlong, staleTime: 0 });

export const useAlong = () => useQuery(alongQuery).data;
