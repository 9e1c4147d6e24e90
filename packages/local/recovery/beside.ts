// The tables that are put back together: one act writes into several of them at once. Those of the past stand beside
// the gemeente's own, under names that no plane reaches.
import type { Gemeente, Instant } from '@greep/kernel';
import { tableName } from '@greep/store';

/** In the order in which they are put back: what says who did what comes first. */
export const recovered = ['trail', 'care', 'reports', 'outbox'] as const;
export type Recovered = (typeof recovered)[number];

/** Such as `greep-gm0344-care-at-20261128T090000Z`. */
export const besideName = (gemeente: Gemeente, table: Recovered, at: Instant): string =>
  `${tableName(gemeente, table)}-at-${at.replace(/\.\d+|[-:]/g, '')}`;
