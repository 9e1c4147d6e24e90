// Rules of PDF/UA-1 (ISO 14289-1) that can be checked by a machine, each a plain sentence about what is wrong.
// Numbers are those of the Matterhorn Protocol 1.1, which lists what a checker looks for.
import { decodePDFRawStream, PDFBool, PDFDict, PDFDocument, PDFName, type PDFPage, PDFRawStream } from 'pdf-lib';
import { fontsOf, glyphsOn, inkOn } from './page-content.ts';
import { allElements, named, structureOf, textIn } from './structure.ts';

type Rule = (doc: PDFDocument) => readonly string[];

const dictIn = (dict: PDFDict | undefined, name: string): PDFDict | undefined => {
  const value = named(dict, name);
  return value instanceof PDFDict ? value : undefined;
};

const isTrue = (dict: PDFDict | undefined, name: string): boolean => named(dict, name) === PDFBool.True;
const unless = (isRight: boolean, breach: string): readonly string[] => (isRight ? [] : [breach]);

const bytesOf = (object: unknown): string =>
  object instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(object).decode()).toString('utf8') : '';

const marked: Rule = ({ catalog }) =>
  unless(isTrue(dictIn(catalog, 'MarkInfo'), 'Marked'), 'not marked as tagged (06-001)');

const language: Rule = ({ catalog }) =>
  unless(textIn(catalog, 'Lang') !== '', 'says in no language that it is (11-006)');

const title: Rule = ({ catalog }) => [
  ...unless(
    /<dc:title>[\s\S]*\S[\s\S]*<\/dc:title>/.test(bytesOf(named(catalog, 'Metadata'))),
    'has no title (06-003)',
  ),
  ...unless(isTrue(dictIn(catalog, 'ViewerPreferences'), 'DisplayDocTitle'), 'shows its file name as title (07-001)'),
];

const identified: Rule = ({ catalog }) =>
  unless(
    /<pdfuaid:part>1<\/pdfuaid:part>/.test(bytesOf(named(catalog, 'Metadata'))),
    'is not said to be PDF/UA (06-002)',
  );

const headings: Rule = (doc) => {
  const levels = allElements(structureOf(doc)).flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
  return [
    ...unless(levels[0] === 1, 'begins with no heading of the first level (14-002)'),
    ...levels.flatMap((level, at) => unless(level <= (levels[at - 1] ?? 0) + 1, `skips to heading ${level} (14-003)`)),
  ];
};

const markedContent: Rule = (doc) =>
  doc.getPages().flatMap((page, at) => {
    const known = new Set(
      allElements(structureOf(doc)).flatMap(({ content }) =>
        content.filter((one) => one.page === page.ref).map(({ mcid }) => mcid),
      ),
    );
    return inkOn(page).flatMap(({ operator, inside }) => {
      const isArtifact = inside.includes('Artifact');
      const numbers = inside.filter((one) => typeof one === 'number');
      return [
        ...unless(isArtifact || numbers.length > 0, `draws ${operator} on page ${at + 1} outside any mark (01-005)`),
        ...unless(!(isArtifact && numbers.length > 0), `decoration inside content on page ${at + 1} (01-003)`),
        ...numbers.flatMap((one) =>
          unless(known.has(one), `content ${one} of page ${at + 1} is in no element (01-005)`),
        ),
      ];
    });
  });

const figures: Rule = (doc) =>
  allElements(structureOf(doc)).flatMap(({ tag, dict }) =>
    unless(tag !== 'Figure' || textIn(dict, 'Alt') !== '', 'a picture without words (13-004)'),
  );

const tables: Rule = (doc) =>
  allElements(structureOf(doc)).flatMap(({ tag, dict, children }) => [
    ...unless(
      tag !== 'TH' || ['Row', 'Column'].includes(textIn(dictIn(dict, 'A'), 'Scope')),
      'a head of nothing (15-003)',
    ),
    ...unless(tag !== 'Table' || children.every((child) => child.tag === 'TR'), 'a table with no rows (09-004)'),
    ...unless(tag !== 'L' || children.every((child) => child.tag === 'LI'), 'a list with no items (09-005)'),
  ]);

const codesOf = (cmap: string): ReadonlyMap<number, string> => {
  const codes = new Map<number, string>();
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi)) {
    [...list.matchAll(/<([^>]*)>/g)].forEach(([, text = ''], at) => {
      codes.set(Number.parseInt(from, 16) + at, text.replace(/\s/g, ''));
    });
  }
  return codes;
};

const descendant = (font: PDFDict): PDFDict | undefined => {
  const list = named(font, 'DescendantFonts');
  const first = list && 'lookup' in list && typeof list.lookup === 'function' ? list.lookup(0) : undefined;
  return first instanceof PDFDict ? first : undefined;
};

const fontRules = (page: PDFPage, name: string, glyphs: ReadonlySet<number>): readonly string[] => {
  const fonts = fontsOf(page);
  const font = fonts instanceof PDFDict ? dictIn(fonts, name) : undefined;
  if (!font) return [`font ${name} is nowhere (31-030)`];
  const descriptor = dictIn(descendant(font), 'FontDescriptor');
  const codes = codesOf(bytesOf(named(font, 'ToUnicode')));
  const silent = [...glyphs].filter((glyph) => glyph !== 0 && (codes.get(glyph) ?? '') === '');
  return [
    ...unless(named(descriptor, 'FontFile2') instanceof PDFRawStream, `font ${name} is not inside (31-009)`),
    ...unless(silent.length === 0, `font ${name} shows ${silent.length} signs that cannot be told (10-001)`),
    ...unless(!glyphs.has(0), `font ${name} shows a sign that it does not have (31-030)`),
  ];
};

const fonts: Rule = (doc) =>
  doc.getPages().flatMap((page) => [...glyphsOn(page)].flatMap(([name, glyphs]) => fontRules(page, name, glyphs)));

const tabs: Rule = (doc) =>
  doc
    .getPages()
    .flatMap(({ node }, at) => unless(textIn(node, 'Tabs') === 'S', `page ${at + 1} has no order (28-008)`));

const rules = [marked, language, title, identified, headings, markedContent, figures, tables, fonts, tabs];

/** Everything that is wrong, each once. */
export const checkDocument = (doc: PDFDocument): readonly string[] => [...new Set(rules.flatMap((rule) => rule(doc)))];

export const checkPdfUa = async (bytes: Uint8Array): Promise<readonly string[]> => checkDocument(await openPdf(bytes));

export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

export const catalogDict = ({ catalog }: PDFDocument, name: string): PDFDict => {
  const dict = dictIn(catalog, name);
  if (!dict) throw new Error(`the catalogue has no ${name}`);
  return dict;
};
export const nameOf = (text: string): PDFName => PDFName.of(text);
