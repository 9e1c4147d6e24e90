// The tokens of the ma theme are 190 kB for all components that exist. Of those, the ones stay that our css
// refers to, directly or through another token.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const theme = '@nl-design-system-community/ma-design-tokens/dist/theme.css';
const reference = /var\(\s*(--[\w-]+)/g;
const importOfPackage = /@import\s+['"]([^.'"][^'"]*)['"]/g;

const referencesIn = (text: string): string[] => [...text.matchAll(reference)].map((match) => match[1] ?? '');

/** Own css and the component css that it imports. */
const ownStyles = (): readonly string[] => {
  const folder = new URL('../css/', import.meta.url);
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const imported = own.flatMap((text) => [...text.matchAll(importOfPackage)].map((match) => match[1] ?? ''));
  return [...own, ...imported.map((name) => readFileSync(require.resolve(name), 'utf8'))];
};

/** Keeps of the tokens the declarations that `styles` need. */
export const keepUsed = (tokens: string, styles: readonly string[]): string => {
  const declared = new Map(
    [...tokens.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  const used = new Set<string>();
  const open = styles.flatMap(referencesIn);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const value = declared.get(name);
    if (value === undefined || used.has(name)) continue;
    used.add(name);
    open.push(...referencesIn(value));
  }
  const kept = [...declared].filter(([name]) => used.has(name)).map(([name, value]) => `${name}:${value}`);
  return `.ma-theme{${kept.join(';')}}`;
};

export const usedTokens = (): Plugin => ({
  name: 'used-tokens',
  enforce: 'pre',
  transform(_css, id) {
    return id.endsWith('/css/tokens.css')
      ? keepUsed(readFileSync(require.resolve(theme), 'utf8'), ownStyles())
      : undefined;
  },
});
