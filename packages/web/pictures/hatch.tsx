import type { ReactNode } from 'react';

/** Slanted lines that also print: nothing can be read here. Used as `fill={`url(#${id})`}`. */
export const Hatch = ({ id }: { readonly id: string }): ReactNode => (
  <defs>
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line className="hatch__line" y2="5" />
    </pattern>
  </defs>
);
