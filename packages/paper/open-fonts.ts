// Which font draws which letter, and how wide. Files are read when the first letter needs them, once per process.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import { type FontFile, fontFolder, fontsOfVoice } from './assets.ts';
import type { Voice } from './paper.ts';
import { unprinted } from './printable.ts';

type Read = { readonly bytes: Uint8Array; readonly has: (point: number) => boolean };

const read = new Map<string, Read>();

/** Beside the bundle that holds this code, or where npm put it. */
const placeOf = ({ name, from }: FontFile): string => {
  const beside = join(import.meta.dirname, fontFolder, name);
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(from);
};

const readFont = (file: FontFile): Read => {
  const known = read.get(file.name);
  if (known) return known;
  const bytes = readFileSync(placeOf(file));
  const font = create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file.name} is a collection of fonts`);
  const found = { bytes, has: (point: number) => font.hasGlyphForCodePoint(point) };
  read.set(file.name, found);
  return found;
};

export const fontBytes = (name: string): Uint8Array => {
  const file = Object.values(fontsOfVoice)
    .flat()
    .find((one) => one.name === name);
  if (!file) throw new Error(`there is no font ${name}`);
  return readFont(file).bytes;
};

export type Letter = { readonly text: string; readonly font: string; readonly isUnprinted: boolean };

const pointsOf = (text: string): readonly number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
const joiners = new Set([0x200c, 0x200d]);

const fontWithAll = (files: readonly FontFile[], points: readonly number[]): FontFile | undefined =>
  files.find((file) => points.every((point) => readFont(file).has(point)));

const letterIn = (voice: Voice, text: string): Letter => {
  const files = fontsOfVoice[voice];
  const whole = fontWithAll(files, pointsOf(text));
  if (whole) return { text, font: whole.name, isUnprinted: false };
  const seen = pointsOf(text).filter((point) => !joiners.has(point));
  const bare = seen.length > 0 ? fontWithAll(files, seen) : undefined;
  if (bare) return { text: String.fromCodePoint(...seen), font: bare.name, isUnprinted: false };
  const stand = fontWithAll(files, pointsOf(unprinted));
  if (!stand) throw new Error('no font has the sign for what cannot be printed');
  return { text: seen.length === 0 ? '' : unprinted, font: stand.name, isUnprinted: seen.length > 0 };
};

const letters = new Map<string, Letter>();

/** What a person sees as one letter, in the first font of the voice that can draw all of it. */
export const letterOf = (voice: Voice, text: string): Letter => {
  const key = `${voice} ${text}`;
  const known = letters.get(key);
  if (known) return known;
  const letter = letterIn(voice, text);
  // Families write few different letters; whoever pastes a dictionary does not fill the memory of the function.
  if (letters.size < 5000) letters.set(key, letter);
  return letter;
};
