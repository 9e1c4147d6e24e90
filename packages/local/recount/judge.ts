// Is a published figure what the recount says? A shown one must be its rounding; a hidden one must have its reason.
import { type Drawers, nameOfDrawer } from './drawers.ts';

export type Place = { readonly table: string; readonly group: string; readonly row: string; readonly column: string };
export type Published = number | string;

type Drawer = readonly { readonly family: string; readonly amount: number }[];

/** In which drawer a column looks, when that is not its own. */
const drawerOf = ({ table, group, row, column }: Place): string => {
  const named = (name: string) => nameOfDrawer(table, group, row, name);
  if (table === 'lead-times' && ['families', 'median-days', 'tenth-days'].includes(column)) return named('days');
  if (column === 'answer-days') return named('answered');
  return named(column === 'open-days' ? 'open' : column);
};

const nearest = (step: number, amount: number): number => Math.floor(amount / step + 0.5) * step;

const inOrder = (drawer: Drawer): readonly number[] => drawer.map(({ amount }) => amount).sort((a, b) => a - b);

const middle = (drawer: Drawer): number => {
  const amounts = inOrder(drawer);
  const half = amounts.length >> 1;
  const upper = amounts[half] ?? 0;
  return amounts.length % 2 === 1 ? upper : (upper + (amounts[half - 1] ?? 0)) / 2;
};

/** The longest, after one in ten (rounded down) was taken away from the long end. */
const almostLongest = (drawer: Drawer): number => {
  const amounts = inOrder(drawer);
  return amounts[amounts.length - 1 - Math.floor(amounts.length / 10)] ?? 0;
};

const isMiddle = (column: string): boolean =>
  ['median-days', 'answer-days', 'open-days', 'hours-per-week', 'hours-per-family'].includes(column);

/** What the recount would show: exact and as it would be published. */
export const recounted = (drawers: Drawers, place: Place): { exact: number; shown: number; families: number } => {
  const drawer = drawers.get(drawerOf(place)) ?? [];
  const families = new Set(drawer.map(({ family }) => family)).size;
  const { column } = place;
  if (column === 'tenth-days') {
    const exact = almostLongest(drawer);
    return { exact, shown: nearest(5, exact), families };
  }
  if (isMiddle(column)) {
    const exact = middle(drawer);
    return { exact, shown: nearest(column === 'hours-per-week' ? 0.5 : 5, exact), families };
  }
  return { exact: drawer.length, shown: nearest(5, drawer.length), families };
};

const shares: Readonly<Record<string, readonly [string, string]>> = {
  'within-percent': ['within-agreement', 'families'],
  'forward-percent': ['forward', 'total'],
};

/** A share must be that of the two figures beside it. */
const isShare = (published: Published, [part, whole]: readonly [Published, Published]): boolean => {
  if (typeof part !== 'number' || typeof whole !== 'number') return published === 'below' || published === 'hidden';
  const share = whole === 0 ? 0 : Math.floor((100 * part) / whole + 0.5);
  if (whole < 10) return published === 'few-to-divide';
  return share <= 0 || share >= 100 ? published === 'all-or-none' : published === share;
};

export type Judging = {
  readonly drawers: Drawers;
  readonly threshold: number;
  /** What was published in another column of the same row. */
  readonly beside: (column: string) => Published;
};

export const isRight = (published: Published, place: Place, { drawers, threshold, beside }: Judging): boolean => {
  const share = shares[place.column];
  if (share) return isShare(published, [beside(share[0]), beside(share[1])]);
  const { shown, families } = recounted(drawers, place);
  if (typeof published === 'number') return published === shown && families >= threshold;
  if (place.column === 'tenth-days') {
    const count = beside('families');
    return typeof count !== 'number' || count < 2 * threshold || families < threshold;
  }
  // What is hidden says nothing, whether it is small or not.
  return published === 'hidden' || (published === 'below' && families < threshold);
};
