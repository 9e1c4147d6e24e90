import type { ReactNode } from 'react';
import { TextLink } from './text-link.tsx';

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
          <TextLink to={to}>{name}</TextLink>
        </li>
      ))}
      <li aria-current="page">{here}</li>
    </ol>
  </nav>
);
