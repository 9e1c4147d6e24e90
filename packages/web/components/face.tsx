import type { ReactNode } from 'react';

/** Filled round: the family. Round: own circle. Ring: the family worker. Square: an organisation. */
export type FaceKind = 'family' | 'own' | 'worker' | 'org';

/** Two letters at most: of the first and the last word of a name. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.at(0)?.toUpperCase() ?? '')
    .join('');
};

const Shape = ({ kind }: { readonly kind: FaceKind }): ReactNode => {
  if (kind === 'org') return <rect x="3" y="3" width="38" height="38" rx="2" strokeWidth="1.5" />;
  if (kind === 'worker') return <circle cx="22" cy="22" r="19" strokeWidth="4" />;
  return <circle cx="22" cy="22" r="20.5" strokeWidth="1.5" />;
};

/** Stands beside the name, so it is hidden from assistive technology. With a number where the picture beside it has numbers. */
export const Face = ({
  kind,
  name = '',
  number,
}: {
  readonly kind: FaceKind;
  readonly name?: string;
  readonly number?: number;
}): ReactNode => (
  <svg
    className={`face face--${kind}${number === undefined ? '' : ' face--numbered'}`}
    viewBox="0 0 44 44"
    aria-hidden="true"
    focusable="false"
  >
    <Shape kind={kind} />
    <text x="22" y="22.5">
      {initialsOf(name)}
    </text>
    {number !== undefined && (
      <text className="face__number" x="22" y="22.5">
        {number}
      </text>
    )}
  </svg>
);
