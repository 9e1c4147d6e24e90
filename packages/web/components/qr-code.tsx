import type { ReactNode } from 'react';
import { encode } from 'uqr';

/** Dark squares of a row that touch become one, so that no printer leaves a line between them. */
const rowPath = (row: readonly boolean[], y: number): string =>
  row.map((isDark, x) => (isDark && !row[x - 1] ? `M${x} ${y}h${runFrom(row, x)}v1H${x}z` : '')).join('');

const runFrom = (row: readonly boolean[], from: number): number => {
  const end = row.indexOf(false, from);
  return (end === -1 ? row.length : end) - from;
};

/** An address for the camera of a phone: black on white in every theme and on every printer. */
export const QrCode = ({ address, label }: { readonly address: string; readonly label: string }): ReactNode => {
  // Four squares of white around it, as the standard asks (ISO/IEC 18004); M still reads with a crease in the paper.
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className="qr__paper" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr__ink" d={data.map(rowPath).join('')} />
    </svg>
  );
};
