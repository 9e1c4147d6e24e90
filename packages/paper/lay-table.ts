// Who does what and when, as a table whose heads say of what they are the head. A row stays together.
import { branch, type Ink, type Laid, leaf } from './laid.ts';
import { type Desk, inkOf, leadingOf, setParagraph, spokenAs, textWidth } from './lay-text.ts';
import type { Block, Voice } from './paper.ts';
import { sheet } from './sizes.ts';

type Table = Extract<Block, { is: 'table' }>;
type RowKind = 'head' | 'row';

const shares = [0.22, 0.39, 0.27, 0.12] as const;
const gap = 10;

const columnsOf = (count: number) => {
  const used = shares.slice(0, count);
  const sum = used.reduce((total, share) => total + share, 0);
  const widths = used.map((share) => (share / sum) * textWidth);
  return widths.map((width, index) => ({
    indent: widths.slice(0, index).reduce((total, one) => total + one, 0),
    width: width - gap,
  }));
};

const voiceOf = (kind: RowKind, column: number): Voice => (kind === 'head' || column === 0 ? 'strong' : 'plain');

const cellOf = (kind: RowKind, column: number, ink: readonly Ink[], spoken: object): Laid => {
  if (kind === 'head') return leaf('TH', ink, { scope: 'Column', ...spoken });
  return column === 0 ? leaf('TH', ink, { scope: 'Row', ...spoken }) : leaf('TD', ink, spoken);
};

const rowOf = (desk: Desk, texts: readonly string[], kind: RowKind): Laid => {
  const { sizes, pages } = desk;
  const size = kind === 'head' ? sizes.small : sizes.body;
  const cells = columnsOf(texts.length).map((place, column) => {
    const look = { size, isQuiet: kind === 'head', ...place };
    return { look, set: setParagraph(desk, [{ text: texts[column] ?? '', voice: voiceOf(kind, column) }], look) };
  });
  const pad = 7 * sizes.air;
  const height = Math.max(...cells.map(({ look, set }) => set.lines.length * leadingOf(look))) + pad;
  if (kind === 'head') pages.want(height * 3);
  const { page, y } = pages.take(height);
  const points = [
    [sheet.edge, y + height],
    [sheet.edge + textWidth, y + height],
  ] as const;
  desk.addArtifact({ is: 'rule', page, points, thickness: kind === 'head' ? 1 : 0.4 });
  return branch(
    'TR',
    cells.map(({ look, set }, column) => {
      const ink = inkOf(set, look, (line, leading) => ({ page, y: y + pad / 2 + line * leading }));
      return cellOf(kind, column, ink, spokenAs(set));
    }),
  );
};

export const layTable = (desk: Desk, { heads, rows }: Table): Laid => {
  const laid = branch('Table', [rowOf(desk, heads, 'head'), ...rows.map((row) => rowOf(desk, row, 'row'))]);
  desk.pages.leave(6 * desk.sizes.air);
  return laid;
};
