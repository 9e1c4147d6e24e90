// What whoever recovers reads. Counts, kinds of acts and times: never a key of a row, since it could name a family.
import type { Difference } from './compare-table.ts';
import type { Plan } from './plan-recovery.ts';
import type { Past } from './restore-beside.ts';

export const sayTable = ({ table, rows, digest, gone, changed, later, kept }: Difference): string => {
  const stays = kept > 0 ? `; ${kept} that tell who looked or what was undone stay` : '';
  const now = `${gone.length} are gone, ${changed.length} are different, ${later.length} came later${stays}`;
  return `  ${table}: ${rows} rows (${digest.slice(0, 12)}); since then ${now}.`;
};

export const sayActs = ({ acts }: Pick<Plan, 'acts'>): string => {
  const kinds = [...acts].toSorted(([one], [other]) => one.localeCompare(other));
  if (kinds.length === 0) return 'Nobody did anything since then that would be undone.';
  return `Acts since then, undone by this and kept apart in the trail: ${kinds.map(([act, times]) => `${times} × ${act}`).join(', ')}.`;
};

/** The stream may have been six hours behind; what is carried twice does the same thing the second time. */
const sixHours = 6 * 3_600_000;

export const sayAfter = ({ at, gemeente }: Pick<Past, 'at' | 'gemeente'>): string => {
  const before = new Date(Date.parse(at) - sixHours).toISOString();
  return `Carry the facts of the hours before once more: npm run carriers:replay -- ${before} ${gemeente}`;
};
