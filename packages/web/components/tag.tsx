import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** A word with an outline; the colour only repeats what the word says. `must` is for what is imposed. */
export const Tag = ({
  kind = 'plain',
  icon,
  children,
}: {
  readonly kind?: 'plain' | 'now' | 'start' | 'must' | 'positive' | 'warning' | 'negative' | 'info';
  readonly icon?: IconName;
  readonly children: ReactNode;
}): ReactNode => (
  <span className={`tag tag--${kind}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);
