import type { ReactNode } from 'react';

/** One state of a component, with what it is for. */
export const State = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div className="guide-state">
    <p className="guide-state__name" lang="en" dir="ltr">
      {name}
    </p>
    <div>{children}</div>
  </div>
);
