import type { ReactNode } from 'react';

/** In the margin: what the page says about itself, such as who can see this or how it was counted. */
export const MarginNote = ({
  title,
  strong = false,
  children,
}: {
  readonly title?: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}): ReactNode => (
  <section className={strong ? 'note note--strong' : 'note'}>
    {title !== undefined && <h2 className="note__title">{title}</h2>}
    {children}
  </section>
);
