// A paper as a PDF that can be read aloud as well as seen (PDF/UA): every thing says what it is, in the order of reading,
// and what is only decoration says nothing.
import { buffer } from 'node:stream/consumers';
import PDFDocument, { type StructureElement } from 'pdfkit';
import { fitPaper } from './fit-paper.ts';
import type { Ink, Laid } from './laid.ts';
import { footBaseline, footSize } from './lay-out.ts';
import { fontBytes } from './open-fonts.ts';
import type { Paper } from './paper.ts';
import { type Measure, openSetting, type SetLines } from './set-lines.ts';
import { sheet } from './sizes.ts';

/** Ink on white: quiet text still has 7:1, and stays legible in grey. */
const colours = { ink: '#1f1b16', quiet: '#575047', line: '#1f1b16' } as const;

type Pen = {
  readonly doc: PDFDocument;
  readonly useFont: (name: string) => void;
  readonly used: ReadonlySet<string>;
};

const openPen = ({ language, title, madeOn }: Paper): Pen => {
  const doc = new PDFDocument({
    ...{ subset: 'PDF/UA', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: language },
    ...{ bufferPages: true, autoFirstPage: false, font: '', size: [sheet.width, sheet.height], margin: 0 },
    info: { Title: title, Creator: 'Greep', CreationDate: new Date(`${madeOn}T00:00:00.000Z`) },
  });
  const known = new Set<string>();
  const useFont = (name: string): void => {
    if (!known.has(name)) doc.registerFont(name, fontBytes(name));
    known.add(name);
    doc.font(name);
  };
  return { doc, useFont, used: known };
};

const openMeasure = ({ doc, useFont }: Pen): Measure => {
  const widths = new Map<string, number>();
  return (font, text) => {
    if (font === '') return 0;
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    useFont(font);
    doc.fontSize(1);
    const width = doc.widthOfString(text);
    widths.set(key, width);
    return width;
  };
};

const drawLine = ({ doc, useFont }: Pen, ink: Extract<Ink, { is: 'line' }>): void => {
  for (const { font, text, x } of ink.line.runs) {
    useFont(font);
    doc.fontSize(ink.size).fillColor(ink.isQuiet ? colours.quiet : colours.ink);
    doc.text(text, ink.x + x, ink.baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
};

const drawRule = ({ doc }: Pen, { points, thickness }: Extract<Ink, { is: 'rule' }>): void => {
  const [first, ...rest] = points;
  if (!first) return;
  doc.lineWidth(thickness).moveTo(...first);
  for (const point of rest) doc.lineTo(...point);
  doc.stroke(colours.line);
};

const drawDot = ({ doc }: Pen, { at: [x, y], radius, look }: Extract<Ink, { is: 'dot' }>): void => {
  doc.lineWidth(look === 'ring' ? 2 : 1);
  if (look === 'square') doc.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  else doc.circle(x, y, radius);
  doc.fillAndStroke(look === 'filled' ? colours.ink : '#ffffff', colours.line);
};

const draw = (pen: Pen, ink: Ink): void => {
  if (ink.is === 'line') drawLine(pen, ink);
  else if (ink.is === 'rule') drawRule(pen, ink);
  else drawDot(pen, ink);
};

/** Ink that lies on one page becomes one piece of content of the thing that it belongs to. */
const plant = (pen: Pen, parent: StructureElement, { tag, options = {}, children, ink }: Laid): void => {
  // The page matters for where a picture's box is.
  if (ink[0]) pen.doc.switchToPage(ink[0].page);
  const element = pen.doc.struct(tag, options);
  parent.add(element);
  for (const page of [...new Set(ink.map((one) => one.page))]) {
    pen.doc.switchToPage(page);
    element.add(() => {
      for (const one of ink) if (one.page === page) draw(pen, one);
    });
  }
  for (const child of children) plant(pen, element, child);
  element.end();
};

const drawApart = (pen: Pen, type: 'Layout' | 'Pagination', page: number, drawing: () => void): void => {
  pen.doc.switchToPage(page);
  pen.doc.markContent('Artifact', { type });
  drawing();
  pen.doc.endMarkedContent();
};

/** A line of the foot is one line or it is not there: what it says stands in the title too. */
const drawFoot = (
  pen: Pen,
  setLines: SetLines,
  { page, of, paper }: { page: number; of: number; paper: Paper },
): void => {
  const setting = { width: sheet.width - 2 * sheet.edge - 80, size: footSize };
  const set = (text: string) => setLines([{ text, voice: 'plain' }], setting).lines;
  const long = set(paper.foot.long);
  const left = (long.length === 1 ? long : set(paper.foot.short))[0];
  const right = set(paper.page(page + 1, of))[0];
  drawApart(pen, 'Pagination', page, () => {
    for (const [line, x] of [
      [left, sheet.edge],
      [right, sheet.width - sheet.edge - (right?.width ?? 0)],
    ] as const)
      if (line) drawLine(pen, { is: 'line', page, x, baseline: footBaseline, size: footSize, isQuiet: true, line });
  });
};

/** Joins nothing and is never seen: the dots of an Arabic letter are drawn apart and say nothing by themselves. */
const saysNothing = [0x034f];

/** pdfkit leaves such signs without a meaning, and a checker of PDF/UA wants one for each (Matterhorn 10-001). */
const giveMeaning = ({ doc, useFont, used }: Pen): void => {
  for (const name of used) {
    useFont(name);
    const { unicode } = doc._font;
    unicode.forEach((points, glyph) => {
      if (points.length === 0) unicode[glyph] = saysNothing;
    });
  }
};

export const drawPaper = async (paper: Paper): Promise<Uint8Array> => {
  const pen = openPen(paper);
  const setLines = openSetting(openMeasure(pen));
  const fitted = fitPaper(paper, setLines);
  for (let page = 0; page < fitted.pages; page += 1) pen.doc.addPage();
  const root = pen.doc.struct('Document');
  pen.doc.addStructure(root);
  for (const ink of fitted.artifacts) drawApart(pen, 'Layout', ink.page, () => draw(pen, ink));
  for (const laid of fitted.tree) plant(pen, root, laid);
  for (let page = 0; page < fitted.pages; page += 1) drawFoot(pen, setLines, { page, of: fitted.pages, paper });
  root.end();
  giveMeaning(pen);
  const bytes = buffer(pen.doc);
  pen.doc.end();
  return bytes;
};
