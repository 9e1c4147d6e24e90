// All blocks of a paper on its pages, at one set of sizes.
import { branch, type Ink, type Laid, type LaidOut, leaf } from './laid.ts';
import { layStairs } from './lay-stairs.ts';
import { layTable } from './lay-table.ts';
import { type Desk, heightOf, inkOf, type Look, layText, setParagraph, spokenAs } from './lay-text.ts';
import { openPages } from './pages.ts';
import type { Block, Group, Shape, Wording } from './paper.ts';
import type { SetLines } from './set-lines.ts';
import { mostPages, type Sizes, sheet } from './sizes.ts';

/** What stands apart is set in, beside its line. */
const apart = 12;

const layPart = (desk: Desk, text: string): Laid => {
  const { pages, sizes, addArtifact } = desk;
  pages.leave(16 * sizes.air);
  pages.want(sizes.part * 1.4 + sizes.own * 3);
  const laid = layText(desk, 'H2', [{ text, voice: 'strong' }], { size: sizes.part });
  const { page, y } = pages.take(5);
  const points = [
    [sheet.edge, y + 2],
    [sheet.width - sheet.edge, y + 2],
  ] as const;
  addArtifact({ is: 'rule', page, points, thickness: 1.5 });
  return laid;
};

const layWords = (desk: Desk, { text, voice }: Extract<Block, { is: 'words' }>, indent: number): Laid => {
  const { sizes } = desk;
  const isOwn = voice === 'own';
  const look: Look = {
    size: sizes.own,
    indent: indent + (isOwn ? 6 : 0),
    leading: 1.26,
    hang: isOwn ? sizes.own * 0.3 : 0,
  };
  const said = isOwn ? `‘${text.trim()}’` : text;
  return branch('BlockQuote', [layText(desk, 'P', [{ text: said, voice }], look)]);
};

const looks = { family: 'filled', worker: 'ring', 'own-circle': 'open', organisation: 'square' } as const;

const shapeInk = (shape: Shape, ink: Ink | undefined, size: number): readonly Ink[] => {
  if (ink?.is !== 'line') return [];
  const at = [sheet.edge + 5, ink.baseline - size * 0.33] as const;
  return [{ is: 'dot', page: ink.page, at, radius: size * 0.32, look: looks[shape] }];
};

const layPerson = (desk: Desk, shape: Shape, words: readonly Wording[]): Laid => {
  const { sizes, pages, addArtifact } = desk;
  const look = { size: sizes.body, indent: 18 };
  const set = setParagraph(desk, words, look);
  const ink = inkOf(set, look, (_, leading) => pages.take(leading));
  for (const drawn of shapeInk(shape, ink[0], sizes.body)) addArtifact(drawn);
  pages.leave(2 * sizes.air);
  return branch('LI', [leaf('LBody', ink, spokenAs(set))]);
};

const layPoint = (desk: Desk, text: string): Laid =>
  branch('LI', [layText(desk, 'LBody', [{ text: `• ${text}`, voice: 'plain' }], { size: desk.sizes.body, indent: 6 })]);

const layTitle = (desk: Desk, text: string): Laid =>
  layText(desk, 'H1', [{ text, voice: 'strong' }], { size: desk.sizes.title, leading: 1.2 });

const layLabel = (desk: Desk, text: string, indent: number): Laid => {
  const { pages, sizes } = desk;
  pages.leave(9 * sizes.air);
  pages.want(sizes.small * 1.4 + sizes.own * 2.6);
  return layText(desk, 'H3', [{ text, voice: 'strong' }], { size: sizes.small, indent, isQuiet: true });
};

const laySentence = (desk: Desk, block: Extract<Block, { is: 'sentence' }>, indent: number): Laid => {
  const size = block.isQuiet ? desk.sizes.small : desk.sizes.body;
  const laid = layText(desk, 'P', block.words, { size, indent, isQuiet: block.isQuiet ?? false });
  desk.pages.leave(2 * desk.sizes.air);
  return laid;
};

const layBlock = (desk: Desk, block: Block, indent: number): readonly Laid[] => {
  switch (block.is) {
    case 'title':
      return [layTitle(desk, block.text)];
    case 'part':
      return [layPart(desk, block.text)];
    case 'label':
      return [layLabel(desk, block.text, indent)];
    case 'words':
      return [layWords(desk, block, indent)];
    case 'sentence':
      return [laySentence(desk, block, indent)];
    case 'stairs':
      return layStairs(desk, block, indent);
    case 'people':
      return [
        branch(
          'L',
          block.people.map(({ shape, words }) => layPerson(desk, shape, words)),
        ),
      ];
    case 'points':
      return [
        branch(
          'L',
          block.points.map((point) => layPoint(desk, point)),
        ),
      ];
    case 'table':
      return [layTable(desk, block)];
  }
};

const lowest = sheet.height - sheet.edge - sheet.foot;

/** The line beside what stands apart, on each page that it is on. */
const lineBeside = (from: { page: number; y: number }, to: { page: number; y: number }): readonly Ink[] =>
  Array.from({ length: to.page - from.page + 1 }, (_, index): Ink => {
    const page = from.page + index;
    const x = sheet.edge + 1.5;
    const points = [
      [x, page === from.page ? from.y : sheet.edge],
      [x, page === to.page ? to.y : lowest],
    ] as const;
    return { is: 'rule', page, points, thickness: 3 };
  });

const layGroup = (desk: Desk, { isApart, blocks }: Group): readonly Laid[] => {
  if (!isApart) return blocks.flatMap((block) => layBlock(desk, block, 0));
  const { pages, sizes } = desk;
  pages.leave(9 * sizes.air);
  const words = blocks.flatMap((block) => (block.is === 'words' ? [{ text: block.text, voice: block.voice }] : []));
  pages.want(sizes.small * 1.4 + heightOf(desk, words, { size: sizes.own, leading: 1.26, indent: apart }));
  const from = pages.here();
  const laid = blocks.flatMap((block) => layBlock(desk, block, apart));
  for (const ink of lineBeside(from, pages.here())) desk.addArtifact(ink);
  return laid;
};

export const layOut = (groups: readonly Group[], sizes: Sizes, setLines: SetLines): LaidOut => {
  const pages = openPages();
  const artifacts: Ink[] = [];
  const desk: Desk = { pages, sizes, setLines, addArtifact: (ink) => artifacts.push(ink) };
  // What does not fit is not laid out to its end.
  const tree = groups.flatMap((group) => (pages.count() > mostPages ? [] : layGroup(desk, group)));
  return { pages: pages.count(), isOverfull: pages.isOverfull(), tree, artifacts };
};

export const footSize = 9;
export const footBaseline = sheet.height - sheet.edge;
