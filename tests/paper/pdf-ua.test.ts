// The plan on paper for who hears it: what a screen reader needs is in the bytes, and the checker sees what is missing.
import { drawPlan } from '@greep/paper';
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFRawStream, PDFRef } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { aPlan, mornings, mustDo } from './a-plan.ts';
import { catalogDict, checkDocument, checkPdfUa, nameOf, openPdf } from './check-pdf-ua.ts';
import { allElements, structureOf, textIn } from './structure.ts';
import { pagesOf } from './text-of.ts';

const arabic = 'أريد أن يذهب الأطفال إلى المدرسة (كل يوم).';
const many = aPlan({
  goals: [...aPlan().goals, { ...aPlan().goals[0], number: 4, words: `${arabic} Ağaç łóżko їжак 👨‍👩‍👧 ሰላም 漢` }],
});
const bytes = await drawPlan(many);

const first = (doc: PDFDocument, tag: string): PDFDict => {
  const element = allElements(structureOf(doc)).find((one) => one.tag === tag);
  if (!element) throw new Error(`there is no ${tag}`);
  return element.dict;
};

const rewrite = (doc: PDFDocument, place: PDFDict, name: string, change: (content: string) => string): void => {
  const ref = place.get(nameOf(name));
  const stream = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) throw new Error(`${name} cannot be rewritten`);
  const before = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const after = change(before);
  if (after === before) throw new Error(`there was nothing to change in ${name}`);
  doc.context.assign(ref, doc.context.flateStream(Buffer.from(after, 'latin1')));
};

const pageNode = (doc: PDFDocument): PDFDict => {
  const [page] = doc.getPages();
  if (!page) throw new Error('there is no page');
  return page.node;
};

/** Every dictionary that has this, such as all fonts. */
const having = (doc: PDFDocument, name: string): readonly PDFDict[] =>
  doc.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(nameOf(name)) ? [object] : []));

type Break = (doc: PDFDocument) => unknown;

const breaks: readonly (readonly [string, Break, RegExp])[] = [
  [
    'the mark that it is tagged',
    (doc) => catalogDict(doc, 'MarkInfo').delete(nameOf('Marked')),
    /not marked as tagged/,
  ],
  ['its language', (doc) => doc.catalog.delete(nameOf('Lang')), /in no language/],
  [
    'that its title is shown',
    (doc) => catalogDict(doc, 'ViewerPreferences').delete(nameOf('DisplayDocTitle')),
    /file name as title/,
  ],
  [
    'its title',
    (doc) => rewrite(doc, doc.catalog, 'Metadata', (xml) => xml.replaceAll('dc:title', 'dc:x')),
    /no title/,
  ],
  [
    'what it says it is',
    (doc) => rewrite(doc, doc.catalog, 'Metadata', (xml) => xml.replaceAll('pdfuaid:part', 'x:part')),
    /not said to be PDF\/UA/,
  ],
  ['its tree', (doc) => doc.catalog.delete(nameOf('StructTreeRoot')), /is in no element/],
  ['its first heading', (doc) => first(doc, 'H1').set(nameOf('S'), nameOf('P')), /no heading of the first level/],
  ['a level of heading', (doc) => first(doc, 'H2').set(nameOf('S'), nameOf('P')), /skips to heading 3/],
  [
    'the mark of decoration',
    (doc) => rewrite(doc, pageNode(doc), 'Contents', (ink) => ink.replace(/\/Artifact <<[^>]*>> BDC/, '/Span BMC')),
    /outside any mark/,
  ],
  [
    'the mark of content',
    (doc) => rewrite(doc, pageNode(doc), 'Contents', (ink) => ink.replace(/\/H1 <<[^>]*>> BDC/, '/H1 BMC')),
    /draws TJ on page 1 outside any mark/,
  ],
  ['the words of a picture', (doc) => first(doc, 'Figure').delete(nameOf('Alt')), /picture without words/],
  ['the scope of a head', (doc) => first(doc, 'TH').delete(nameOf('A')), /head of nothing/],
  ['the rows of a table', (doc) => first(doc, 'TR').set(nameOf('S'), nameOf('Div')), /table with no rows/],
  ['the items of a list', (doc) => first(doc, 'LI').set(nameOf('S'), nameOf('P')), /list with no items/],
  ['its fonts', (doc) => having(doc, 'FontFile2').map((one) => one.delete(nameOf('FontFile2'))), /is not inside/],
  [
    'what its signs mean',
    (doc) => having(doc, 'ToUnicode').map((one) => one.delete(nameOf('ToUnicode'))),
    /cannot be told/,
  ],
  ['the order of its page', (doc) => pageNode(doc).delete(nameOf('Tabs')), /has no order/],
];

describe('a plan on paper', () => {
  test('keeps every rule of PDF/UA that a machine can check, in all scripts', async () => {
    expect(await checkPdfUa(bytes)).toEqual([]);
  });

  test.each(breaks)('without %s is found wanting', async (_, breakIt, breach) => {
    const doc = await openPdf(bytes);
    breakIt(doc);
    const broken = await openPdf(await doc.save({ useObjectStreams: false }));
    expect(checkDocument(broken).join('\n')).toMatch(breach);
  });

  test('says its language and its title, in Dutch and in English', async () => {
    for (const [language, title] of [
      ['nl', 'Het plan van gezin Bouzid'],
      ['en', 'The plan of family Bouzid'],
    ]) {
      const doc = await openPdf(await drawPlan(aPlan({ language })));
      expect(textIn(doc.catalog, 'Lang')).toBe(language);
      expect(doc.getTitle()).toBe(title);
    }
  });

  test('tells the stairs in words to who does not see them', async () => {
    const figures = allElements(structureOf(await openPdf(bytes))).filter(({ tag }) => tag === 'Figure');
    expect(figures.map(({ dict }) => textIn(dict, 'Alt'))).toContain(
      'Trap met vijf treden. Begonnen op trede 0, nu op trede +2.',
    );
  });

  test('tells a text from the right as it was written, and in which language to say it', async () => {
    const spoken = allElements(structureOf(await openPdf(bytes))).find(({ dict }) => textIn(dict, 'ActualText') !== '');
    expect(spoken && textIn(spoken.dict, 'ActualText')).toContain(arabic);
    expect(spoken && textIn(spoken.dict, 'Lang')).toBe('ar');
  });
});

describe('the order of reading', () => {
  test('is own words, what must, people, agreements', async () => {
    const text = (await pagesOf(bytes)).join(' ');
    const places = [
      'Het plan van gezin Bouzid',
      'Afgesproken op 13 oktober 2026',
      'Doelen',
      mornings,
      'Ik wil een plek om te leren.',
      mustDo,
      'Bureau Jeugdzorg',
      'Mensen',
      'Oma Fatiha · eigen kring, doet iets voor de doelen 1 en 3, leest mee',
      'Afspraken',
      'legt ’s avonds de kleren klaar',
      'gedaan op 2 oktober 2026',
      'Volgende afspraak: donderdag 3 december om 10.00 uur, bij u thuis.',
    ].map((said) => text.indexOf(said));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('is the same in the tree as on the page', async () => {
    const tags = allElements(structureOf(await openPdf(await drawPlan(aPlan()))))
      .map(({ tag }) => tag)
      .filter((tag) => /^(H\d|BlockQuote|Figure|L|Table)$/.test(tag));
    const goal = ['H3', 'BlockQuote', 'Figure', 'L'];
    expect(tags).toEqual(['Document', 'H1', 'H2', ...goal, ...goal, ...goal, 'H2', 'L', 'H2', 'Table'].slice(1));
  });
});
