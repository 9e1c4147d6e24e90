// What somebody reads on paper, page by page, as a reader of PDF takes it out of the bytes.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const pagesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const doc = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= doc.numPages; number += 1) {
    const { items } = await (await doc.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.map((page) => page.replace(/\s+/g, ' ').trim());
};
