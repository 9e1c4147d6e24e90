// What a page draws, read from its bytes: every operator with what stands around it.
import { decodePDFRawStream, PDFArray, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';

export type Drawn = {
  readonly operator: string;
  /** From the outside in: `Artifact`, or the number under which a structure element knows this content. */
  readonly inside: readonly (number | string)[];
  readonly font: string | undefined;
  readonly operands: readonly string[];
};

const streamsOf = (page: PDFPage): string => {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.node.context.lookup(ref)) : [contents];
  return streams
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) throw new Error('a page whose content cannot be read');
      return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    })
    .join('\n');
};

const token =
  /<<(?:[^<>]|<[0-9a-fA-F\s]*>)*>>|<[0-9a-fA-F\s]*>|\((?:\\.|[^\\()])*\)|\[[^\]]*\]|\/[^\s<>[\]()/]+|[^\s<>[\]()/]+/g;

const tagOf = (operands: readonly string[]): number | string => {
  const number = /\/MCID\s+(\d+)/.exec(operands.at(-1) ?? '')?.[1];
  return number === undefined ? (operands[0]?.slice(1) ?? '') : Number(number);
};

const isOperand = (text: string): boolean => /^[<(/[]/.test(text) || /^[-+.\d]/.test(text);

export const drawnOn = (page: PDFPage): readonly Drawn[] => {
  const drawn: Drawn[] = [];
  const inside: (number | string)[] = [];
  let operands: string[] = [];
  let font: string | undefined;
  for (const [text] of streamsOf(page).matchAll(token)) {
    if (isOperand(text)) {
      operands.push(text);
      continue;
    }
    if (text === 'Tf') font = operands[0]?.slice(1);
    if (text === 'EMC') inside.pop();
    drawn.push({ operator: text, inside: [...inside], font, operands });
    if (text === 'BMC' || text === 'BDC') inside.push(tagOf(operands));
    operands = [];
  }
  return drawn;
};

const inks = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'BI']);

/** Only what leaves ink on the paper. */
export const inkOn = (page: PDFPage): readonly Drawn[] => drawnOn(page).filter(({ operator }) => inks.has(operator));

/** Numbers of the glyphs that are shown, by the name of their font: two bytes each (Identity-H). */
export const glyphsOn = (page: PDFPage): ReadonlyMap<string, ReadonlySet<number>> => {
  const glyphs = new Map<string, Set<number>>();
  for (const { operator, font, operands } of inkOn(page)) {
    if (font === undefined || !['Tj', 'TJ'].includes(operator)) continue;
    const shown = glyphs.get(font) ?? new Set();
    for (const [, hex = ''] of operands.join(' ').matchAll(/<([0-9a-fA-F\s]*)>/g))
      for (const [glyph] of hex.replace(/\s/g, '').matchAll(/.{4}/g)) shown.add(Number.parseInt(glyph, 16));
    glyphs.set(font, shown);
  }
  return glyphs;
};

export const fontsOf = (page: PDFPage) => page.node.Resources()?.lookup(PDFName.of('Font'));
