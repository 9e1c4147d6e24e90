import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Subject } from '../text/catalogue.ts';
import { loadSubjects } from '../text/load-catalogue.ts';

/**
 * What stands below the first things that somebody looks at. It sets out as soon as its page has come, while the data
 * of the page is on its way, and needs a `<Suspense>` around it.
 */
export const latePart = <Props>(
  load: () => Promise<ComponentType<Props>>,
  subjects: readonly Subject[] = [],
): LazyExoticComponent<ComponentType<Props>> => {
  const coming = Promise.all([load(), loadSubjects(subjects)]);
  // Whoever shows it hears that it did not come.
  coming.catch(() => undefined);
  return lazy(async () => {
    const [part] = await coming;
    return { default: part };
  });
};
