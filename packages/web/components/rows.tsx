import type { ReactNode } from 'react';

/** A list with a thin rule under each row. Children are `<Row>`s. */
export const Rows = ({ label, children }: { readonly label?: string; readonly children: ReactNode }): ReactNode => (
  <ul className="rows" aria-label={label}>
    {children}
  </ul>
);

/** What leads (a face, an icon, a time), what it is about, and what can be done with it. */
export const Row = ({
  lead,
  end,
  children,
}: {
  readonly lead?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}): ReactNode => (
  <li className="row">
    {lead !== undefined && <div className="row__lead">{lead}</div>}
    <div className="row__body">{children}</div>
    {end !== undefined && <div className="row__end">{end}</div>}
  </li>
);
