// What the style guide looked like when somebody last looked and found it right. `npm run pictures:update` keeps it anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { listColours, type Picture, readPicture, shownPicture, writePicture } from './small-png.ts';

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
/** Not in the repository: what a picture has become, and where it differs. */
const album = fileURLToPath(new URL('../../.greep/pictures/', import.meta.url));

export const isUpdating = process.env.GREEP_PICTURES === 'update';

export const keptNames = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.png'));

export const keptBytes = (): number => keptNames().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** Letters may fall half a shade aside; a border of one pixel may not. */
const isWithin = (different: number, { width, height }: Picture): boolean =>
  different <= Math.max(4, width * height * 0.0002);

export const differenceOf = (
  one: Picture,
  other: Picture,
): { readonly pixels: number; readonly drawn: Uint8Array } | 'another size' => {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 'another size';
  const drawn = new Uint8Array(one.data.length);
  return { pixels: pixelmatch(one.data, other.data, drawn, width, height, { threshold: 0.2 }), drawn };
};

const showApart = (name: string, now: Picture, drawn: Uint8Array | undefined): void => {
  mkdirSync(album, { recursive: true });
  writeFileSync(join(album, name), writePicture(listColours(now)));
  if (drawn)
    writeFileSync(
      join(album, name.replace('.png', '-differs.png')),
      writePicture(listColours({ ...now, data: drawn })),
    );
};

const keptPicture = (name: string): Picture | undefined =>
  keptNames().includes(name) ? readPicture(readFileSync(join(folder, name))) : undefined;

/** In a sentence what is not as it was; nothing when it is. Updating, only what differs is written. */
export const complaintAbout = (name: string, seen: Picture): string | undefined => {
  // Through a list of colours, as the one that was kept.
  const listed = listColours(seen);
  const now = shownPicture(listed);
  const before = keptPicture(name);
  const difference = before && differenceOf(before, now);
  const isSame = difference !== undefined && difference !== 'another size' && isWithin(difference.pixels, now);
  if (isSame) return undefined;
  if (isUpdating) {
    writeFileSync(join(folder, name), writePicture(listed));
    return undefined;
  }
  showApart(name, now, typeof difference === 'object' ? difference.drawn : undefined);
  if (difference === undefined) return `${name} was never kept`;
  return `${name} has ${typeof difference === 'object' ? `${difference.pixels} other pixels` : difference}`;
};

/** Pictures of what is no longer in the guide; updating, they go. */
export const leftOver = (made: readonly string[]): readonly string[] => {
  const left = keptNames().filter((name) => !made.includes(name));
  if (!isUpdating) return left;
  for (const name of left) rmSync(join(folder, name));
  return [];
};
