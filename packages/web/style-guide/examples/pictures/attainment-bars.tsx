import type { ReactNode } from 'react';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { AttainmentBars } from '../../../pictures/attainment-bars.tsx';
import { PictureTable } from '../../../pictures/picture-table.tsx';
import { useSample } from '../../sample-words.ts';

/** Its table stands in the margin of the figure; `PictureTable` is the table of every other picture. */
export const Example = (): ReactNode => {
  const s = useSample();
  const label = `${s.subtitle}: 120 / 185`;
  return (
    <>
      <ScrollRegion label={s.subtitle}>
        <AttainmentBars
          threshold={10}
          label={label}
          sides={[s.no, s.yes]}
          rows={[
            {
              name: s.schoolRole,
              of: '185',
              sum: '120 / 185',
              notForward: [
                { kind: 'same', amount: 55, word: '0' },
                { kind: 'back', amount: 10, word: '−1' },
              ],
              forward: [
                { kind: 'one', amount: 70, word: '1' },
                { kind: 'two', amount: 35, word: '2' },
                { kind: 'three', amount: 15, word: '3' },
              ],
            },
            {
              name: s.bankRole,
              of: '30',
              sum: '20 / 30',
              notForward: [{ kind: 'notForward', amount: 'below', word: '0' }],
              forward: [{ kind: 'forward', amount: 20, word: '1' }],
            },
          ]}
        />
      </ScrollRegion>
      <PictureTable
        label={s.title}
        table={{ columns: [s.name, s.yes], rows: [[s.schoolRole, '120'] as const, [s.bankRole, '20'] as const] }}
      />
    </>
  );
};
