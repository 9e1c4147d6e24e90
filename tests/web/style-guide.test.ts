// Nobody adds a component that the style guide does not show.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../packages/web/', import.meta.url));
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(web, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));

const examples = filesIn('style-guide/examples').map((name) =>
  readFileSync(join(web, 'style-guide/examples', name), 'utf8'),
);

/** Parts of one picture that stand in no page by themselves. */
const partsOfPictures = ['flower-key.tsx', 'flower-petal.tsx', 'hatch.tsx'];

const unshown = (folder: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => !examples.some((text) => text.includes(`/${folder}/${basename(name)}'`)));

describe('the style guide', () => {
  it('has an example of every component and every picture', () => {
    expect(examples.length).toBeGreaterThan(40);
    expect(unshown('components', filesIn('components'))).toEqual([]);
    expect(
      unshown(
        'pictures',
        filesIn('pictures').filter((name) => !partsOfPictures.includes(name)),
      ),
    ).toEqual([]);
  });

  it('would miss one', () => {
    expect(unshown('components', ['button.tsx', 'carousel.tsx'])).toEqual(['carousel.tsx']);
  });
});
