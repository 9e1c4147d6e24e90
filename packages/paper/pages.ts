// Where on which page the next thing comes. Everything that is set asks here for its room.
import { sheet } from './sizes.ts';

export type Spot = { readonly page: number; readonly y: number };

export type Pages = {
  /** Room of this height, on the next page when this one is full. */
  readonly take: (height: number) => Spot;
  /** White between two things; none at the top of a page. */
  readonly leave: (height: number) => void;
  /** What follows wants this much together: a heading does not stay behind alone. */
  readonly want: (height: number) => void;
  readonly count: () => number;
  /** Something is higher than a page. */
  readonly isOverfull: () => boolean;
  /** The present height on the present page. */
  readonly here: () => Spot;
};

const top = sheet.edge;
const bottom = sheet.height - sheet.edge - sheet.foot;

export const openPages = (): Pages => {
  let page = 0;
  let y: number = top;
  let isOverfull = false;
  const turn = (): void => {
    page += 1;
    y = top;
  };
  return {
    take: (height) => {
      if (height > bottom - top) isOverfull = true;
      if (y + height > bottom && y > top) turn();
      const spot = { page, y };
      y += height;
      return spot;
    },
    leave: (height) => {
      if (y > top) y += height;
    },
    want: (height) => {
      if (y + height > bottom && y > top && height <= bottom - top) turn();
    },
    count: () => page + 1,
    isOverfull: () => isOverfull,
    here: () => ({ page, y }),
  };
};
