import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Subject } from '../text/catalogue.ts';
import { loadSubjects } from '../text/load-catalogue.ts';

/** Can be asked for before it is shown. */
export type LazyPage = LazyExoticComponent<ComponentType> & { readonly fetchAhead: () => void };

/** A page that is fetched when it is first opened, together with its sentences. */
export const lazyPage = (load: () => Promise<ComponentType>, subjects: readonly Subject[]): LazyPage => {
  const fetchBoth = () => Promise.all([load(), loadSubjects(subjects)]);
  const page = lazy(async () => ({ default: (await fetchBoth())[0] }));
  return Object.assign(page, {
    fetchAhead: () => {
      // Asked again when it is shown, which says so when it does not come.
      fetchBoth().catch(() => undefined);
    },
  });
};
