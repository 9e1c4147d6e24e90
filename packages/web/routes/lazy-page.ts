import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Subject } from '../text/catalogue.ts';
import { loadSubjects } from '../text/load-catalogue.ts';

/** A page that is fetched when it is first opened, together with its sentences. */
export const lazyPage = (
  load: () => Promise<ComponentType>,
  subjects: readonly Subject[],
): LazyExoticComponent<ComponentType> =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadSubjects(subjects)]);
    return { default: page };
  });
