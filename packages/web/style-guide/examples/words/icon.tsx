import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../../components/icon.tsx';

const names: readonly IconName[] = [
  ...(['home', 'plan', 'people', 'say', 'check', 'clock', 'up', 'down', 'back', 'next', 'flag', 'eye'] as const),
  ...(['plus', 'warn', 'stop', 'lock', 'globe', 'calendar', 'print', 'turn', 'star', 'visit', 'phone'] as const),
  ...(['meet', 'undo', 'leave', 'pencil'] as const),
];

/** Always beside a word. */
export const Example = (): ReactNode => (
  <ul className="guide-icons" lang="en" dir="ltr">
    {names.map((name) => (
      <li key={name} className="with-icon">
        <Icon name={name} /> {name}
      </li>
    ))}
  </ul>
);
