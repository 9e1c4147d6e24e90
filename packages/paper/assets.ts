// The letters that paper is printed with, all under the SIL Open Font License. Each family comes in pieces by alphabet;
// a bundler copies them beside the code that prints, and they are read only when a letter needs them.

export type FontFile = { readonly name: string; readonly from: string };

const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const piecesOf = (family: string, pieces: readonly string[], weight: 400 | 600): readonly FontFile[] =>
  pieces.map((piece) => {
    const name = `${family}-${piece}-${weight}-normal.woff`;
    return { name, from: `@fontsource/${family}/files/${name}` };
  });

/** Arabic, Ethiopic (Tigrinya) and emoji, for whoever writes in them. */
const further = (weight: 400 | 600): readonly FontFile[] => [
  ...piecesOf('noto-sans-arabic', ['arabic', 'symbols'], weight),
  ...piecesOf('noto-sans-ethiopic', ['ethiopic'], weight),
  ...piecesOf('noto-emoji', ['emoji'], 400),
];

const plain = piecesOf('commissioner', alphabets, 400);

/** For each voice the files in which a letter is looked for, in this order. */
export const fontsOfVoice = {
  own: [...piecesOf('literata', alphabets, 400), ...plain, ...further(400)],
  plain: [...plain, ...further(400)],
  strong: [...piecesOf('commissioner', alphabets, 600), ...further(600)],
} as const;

export const fontFolder = 'fonts';

/** `from` lies in node_modules, `to` beside the bundle; the same shape as the assets of the access room. */
export const paperAssets: readonly { readonly from: string; readonly to: string }[] = [
  ...new Map(
    Object.values(fontsOfVoice)
      .flat()
      .map(({ name, from }) => [name, { from, to: `${fontFolder}/${name}` }]),
  ).values(),
];
