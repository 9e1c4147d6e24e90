import type { Rolldown } from 'vite';

const isHome = (id: string): boolean => /\/pages\/[a-z-]+\/(?:home|agenda)\.tsx$/.test(id);

/** Whether the first page of some role cannot stand without this file. */
export const isNeededByHomes = (id: string, graph: Rolldown.ChunkingContext): boolean => {
  const seen = new Set<string>();
  const leadsHome = (file: string): boolean => {
    if (seen.has(file)) return false;
    seen.add(file);
    return isHome(file) || (graph.getModuleInfo(file)?.importers ?? []).some(leadsHome);
  };
  return leadsHome(id);
};
