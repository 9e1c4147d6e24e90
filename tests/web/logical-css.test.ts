// Screens also run from right to left, so nothing is placed by left or right: start and end follow the language.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const web = new URL('../../packages/web/', import.meta.url);
const sheets = ['css', 'style-guide'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, web))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);

const physical: readonly RegExp[] = [
  /(?:margin|padding|border|scroll-margin|scroll-padding|inset)-(?:left|right)\b/,
  /(?:^|[{;]\s*)(?:left|right)\s*:/m,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
  /\b(?:margin|padding|inset): ([^\s;]+) ([^\s;]+) ([^\s;]+) (?!\2;)[^\s;]+;/,
];

const placedByHand = (text: string): readonly string[] =>
  physical.flatMap((pattern) => pattern.exec(text.replaceAll(/\/\*[\s\S]*?\*\//g, ''))?.[0] ?? []);

describe('the stylesheets', () => {
  it.each(sheets)('place nothing in %s by left or right', (sheet) => {
    expect(placedByHand(readFileSync(new URL(sheet, web), 'utf8'))).toEqual([]);
  });

  it('would be caught', () => {
    expect(sheets.length).toBeGreaterThan(20);
    for (const wrong of ['margin-left: 1px', 'a {\n  left: 0;\n}', 'text-align: right', 'padding: 1px 2px 3px 4px;'])
      expect(placedByHand(wrong), wrong).toHaveLength(1);
    for (const right of ['margin-inline-start: 1px', 'text-align: start', 'padding: 1px 2px 3px 2px;'])
      expect(placedByHand(right), right).toEqual([]);
  });
});
