// The tree that tells a screen reader what stands on the pages, read from the bytes.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';

export type Element = {
  readonly tag: string;
  readonly dict: PDFDict;
  readonly children: readonly Element[];
  /** Numbers of marked content, with the page on which it stands. */
  readonly content: readonly { readonly page: PDFRef | undefined; readonly mcid: number }[];
};

export const named = (dict: PDFDict | undefined, name: string): PDFObject | undefined => dict?.lookup(PDFName.of(name));

export const textIn = (dict: PDFDict | undefined, name: string): string => {
  const value = named(dict, name);
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  return value instanceof PDFName ? value.decodeText() : '';
};

const listOf = (object: PDFObject | undefined): readonly PDFObject[] => {
  if (object === undefined) return [];
  return object instanceof PDFArray ? object.asArray() : [object];
};

const elementOf = (dict: PDFDict): Element => {
  const { context } = dict;
  const page = dict.get(PDFName.of('Pg'));
  const own = page instanceof PDFRef ? page : undefined;
  const kids = listOf(named(dict, 'K')).map((kid) => (kid instanceof PDFRef ? context.lookup(kid) : kid));
  return {
    tag: textIn(dict, 'S'),
    dict,
    children: kids.flatMap((kid) => (kid instanceof PDFDict && named(kid, 'S') ? [elementOf(kid)] : [])),
    content: kids.flatMap((kid) => {
      if (kid instanceof PDFNumber) return [{ page: own, mcid: kid.asNumber() }];
      const mcid = kid instanceof PDFDict ? named(kid, 'MCID') : undefined;
      if (!(kid instanceof PDFDict && mcid instanceof PDFNumber)) return [];
      const other = kid.get(PDFName.of('Pg'));
      return [{ page: other instanceof PDFRef ? other : own, mcid: mcid.asNumber() }];
    }),
  };
};

export const structureOf = (doc: PDFDocument): readonly Element[] => {
  const root = named(doc.catalog, 'StructTreeRoot');
  if (!(root instanceof PDFDict)) return [];
  return listOf(named(root, 'K'))
    .map((kid) => (kid instanceof PDFRef ? root.context.lookup(kid) : kid))
    .flatMap((kid) => (kid instanceof PDFDict ? [elementOf(kid)] : []));
};

/** Every element, in the order of reading. */
export const allElements = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((element) => [element, ...allElements(element.children)]);
