import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where this page lies: the pages above it, then its own name. */
export const Crumbs = ({
  above,
  here,
  label,
}: {
  readonly above: readonly { readonly to: string; readonly name: string }[];
  readonly here: string;
  readonly label: string;
}): ReactNode => (
  <nav className="crumbs no-print" aria-label={label}>
    <ol>
      {above.map(({ to, name }) => (
        <li key={to}>
          <Link to={to} className="utrecht-link">
            {name}
          </Link>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);
