// The keyboard in a list: arrows, Home and End go from row to row and stay in the column in which one is.
import type { KeyboardEvent } from 'react';

/** On what can be gone through: the link that names a row, or the box with which it is chosen. */
const stops = ['link', 'box'] as const;
export type Stop = (typeof stops)[number];

const stopsOf = (list: Element, stop: Stop): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(stop === 'link' ? 'tbody th a' : 'tbody input[type="checkbox"]'),
];

const places: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Space at a link chooses its row, when rows can be chosen; Enter opens, as links do. */
export const moveInList =
  (choose?: (row: string) => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof HTMLElement))
      return;
    const list = event.currentTarget;
    const { target, key } = event;
    const stop = stops.find((kind) => stopsOf(list, kind).includes(target));
    if (stop === undefined) return;
    const all = stopsOf(list, stop);
    const place = places[key];
    if (place !== undefined) {
      event.preventDefault();
      all[place(all.indexOf(target), all.length - 1)]?.focus();
    }
    const row = target.closest('tr')?.dataset.row;
    if (key === ' ' && stop === 'link' && choose !== undefined && row !== undefined) {
      event.preventDefault();
      choose(row);
    }
  };
