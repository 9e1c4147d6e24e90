// The staircase of a goal, as on the screen: five steps, the highest on top, each further in than the one below it.
// The words are a list; tread, riser and dots are one picture with a sentence for who does not see it.
import { branch, type Ink, type Laid, leaf, type Point } from './laid.ts';
import { type Desk, heightOf, inkOf, leadingOf, setParagraph, spokenAs, textWidth } from './lay-text.ts';
import type { Block, Tread, Wording } from './paper.ts';
import { sheet } from './sizes.ts';

type Stairs = Extract<Block, { is: 'stairs' }>;

const inset = 13;
const signRoom = 22;
const steps = 5;

const wordsOf = ({ text, note }: Tread, voice: Wording['voice']): readonly Wording[] => [
  ...(note === undefined ? [] : [{ text: `${note}  `, voice: 'strong' } as const]),
  { text, voice },
];

type Row = {
  readonly text: Laid;
  readonly line: Ink;
  readonly dots: readonly Ink[];
};

type Place = { readonly voice: Wording['voice']; readonly index: number; readonly indent: number };

const rowOf = (desk: Desk, tread: Tread, place: Place): Row => {
  const { sizes, pages } = desk;
  const { voice } = place;
  const indent = place.indent + inset * (steps - 1 - place.index);
  const look = { size: sizes.body, indent: indent + signRoom + 8 };
  const [sign, set] = [
    setParagraph(desk, [{ text: tread.sign, voice: 'strong' }], { size: sizes.small, width: signRoom }),
    setParagraph(desk, wordsOf(tread, voice), look),
  ];
  const pad = 5 * sizes.air;
  const height = Math.max(1, set.lines.length) * leadingOf(look) + pad;
  const { page, y } = pages.take(height);
  const at = (line: number, leading: number) => ({ page, y: y + pad / 2 + line * leading });
  const signInk = inkOf(
    sign,
    { size: sizes.small, indent: indent + 7, width: signRoom, leading: leadingOf(look) / sizes.small },
    at,
  );
  const left = sheet.edge + indent;
  const points: readonly Point[] = [
    [left, y + height],
    [left, y],
    [sheet.edge + textWidth, y],
  ];
  const dot = (look: 'filled' | 'open', radius: number): Ink => ({ is: 'dot', page, at: [left, y], radius, look });
  return {
    text: branch('LI', [leaf('LBody', [...signInk, ...inkOf(set, look, at)], spokenAs(set))]),
    line: { is: 'rule', page, points, thickness: tread.mark === 'now' ? 1.6 : 0.7 },
    dots: [...(tread.mark === 'start' ? [dot('open', 3)] : []), ...(tread.mark === 'now' ? [dot('filled', 4)] : [])],
  };
};

export const layStairs = (desk: Desk, { treads, voice, said }: Stairs, indent: number): readonly Laid[] => {
  const rough = heightOf(desk, [{ text: treads.map(({ text }) => text).join('\n'), voice }], { size: desk.sizes.body });
  desk.pages.want(rough * 1.2);
  desk.pages.leave(3 * desk.sizes.air);
  const rows = treads.map((tread, index) => rowOf(desk, tread, { voice, index, indent }));
  const ink = [...rows.map(({ line }) => line), ...rows.flatMap(({ dots }) => dots)];
  const first = ink[0]?.page ?? 0;
  // A picture over two pages is a picture on the first of them and decoration on the other.
  for (const other of ink.filter(({ page }) => page !== first)) desk.addArtifact(other);
  const here = ink.filter(({ page }) => page === first);
  const heights = here.flatMap((one) => (one.is === 'rule' ? one.points.map(([, y]) => y) : []));
  const bbox = [sheet.edge - 4, Math.min(...heights) - 4, sheet.edge + textWidth, Math.max(...heights)] as const;
  return [
    leaf('Figure', here, { alt: said, bbox, placement: 'Block' }),
    branch(
      'L',
      rows.map(({ text }) => text),
    ),
  ];
};
