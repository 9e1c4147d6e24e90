import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const icons = { positive: 'check', info: 'eye', warning: 'warn', negative: 'stop' } as const satisfies Record<
  string,
  IconName
>;

/** Something that stands here. For what happens just now, put it in an element with `role="status"`. */
export const Notice = ({
  kind,
  children,
}: {
  readonly kind: keyof typeof icons;
  readonly children: ReactNode;
}): ReactNode => (
  <div className={`notice notice--${kind}`}>
    <Icon name={icons[kind]} />
    <div>{children}</div>
  </div>
);
