// Line icons on a grid of 24. Always beside a word, so always hidden from assistive technology.
import type { ReactNode } from 'react';

const drawings = {
  home: 'M4 11.5 12 5l8 6.5V20h-5.5v-5.5h-5V20H4z',
  plan: 'M6 3.5h9l3.5 3.5v13.5H6zM9 10.5h6M9 14h6M9 17.5h3.5',
  people:
    'M9.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M12 9.4C9.6 7 10.2 3.5 12 3.5s2.4 3.5 0 5.9M12 14.6c2.4 2.4 1.8 5.9 0 5.9s-2.4-3.5 0-5.9M9.4 12C7 14.4 3.5 13.8 3.5 12S7 9.6 9.4 12M14.6 12c2.4-2.4 5.9-1.8 5.9 0s-3.5 2.4-5.9 0',
  say: 'M4 5h16v11h-9l-4.5 4v-4H4z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7v5.2l3.5 2',
  up: 'M12 19.5V5M6 10.5 12 4.5l6 6',
  down: 'M12 4.5V19M6 13.5l6 6 6-6',
  back: 'M19 12H5.5M11 6l-6 6 6 6',
  next: 'M5 12h13.5M13 6l6 6-6 6',
  grip: 'M9 6.5v.1M15 6.5v.1M9 12v.1M15 12v.1M9 17.5v.1M15 17.5v.1',
  flag: 'M6 21V4M6 5h11l-2.5 3.5L17 12H6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  plus: 'M12 5v14M5 12h14',
  warn: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.2',
  stop: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM12 8v5M12 16v.2',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11',
  globe: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.5c3 2.8 3 14.2 0 17-3-2.8-3-14.2 0-17z',
  calendar: 'M4 6h16v14.5H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  turn: 'M4.5 9.5A8 8 0 0 1 19 8M19.5 14.5A8 8 0 0 1 5 16M19.5 4v4.5H15M4.5 20v-4.5H9',
  star: 'm12 4 2.4 5.2 5.6.7-4.2 3.9 1.1 5.7-4.9-2.8-4.9 2.8 1.1-5.7L4 9.9l5.6-.7z',
  visit: 'M4 11.5 12 5l8 6.5V20H4zM10 20v-6h4v6',
  phone: 'M6 4h3.5l1.5 4.5-2 1.5c1 2.3 2.7 4 5 5l1.5-2L20 14.5V18c0 1.1-.9 2-2 2C10.8 19.5 4.5 13.2 4 6c0-1.1.9-2 2-2z',
  meet: 'M5 8.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M14 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M2.5 19c.5-3.5 2.7-5.5 5.5-5.5s5 2 5.5 5.5M15 14.2c3.3-.8 6 1.2 6.5 4.8',
  undo: 'M9 14 4.5 9.5 9 5M5 9.5h9.5a5 5 0 0 1 0 10H9',
  leave: 'M14 4H5v16h9M10 12h10M16 8l4 4-4 4',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pencil: 'M4.5 19.5l.8-4L16 4.8l3.2 3.2L8.5 18.7zM13.5 7.3l3.2 3.2',
} as const;
export type IconName = keyof typeof drawings;

/** They point with the language: backwards is to the right on a page that runs from right to left. */
const turning: ReadonlySet<IconName> = new Set(['back', 'next', 'undo', 'leave']);

export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg
    className={turning.has(name) ? 'icon icon--turns' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={drawings[name]} />
  </svg>
);
