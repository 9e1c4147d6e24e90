// Names in what somebody wrote freely: `oma Fatiha en de wijkagent` names Fatiha, `Schuldhulpverlening` nobody.
import type { Weight } from './name-index.ts';
import { addressWords, isOrdinary, isWorkWord } from './ordinary-words.ts';
import { type TextWord, wordsIn } from './words-in.ts';

export type NameInWords = { readonly name: string; readonly weight: Weight };

/** `GGZ`, `UWV`: what everybody has, wherever they live. */
export const isAbbreviation = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text);

const maySayNobody = (text: string, { plain, start, end }: TextWord): boolean =>
  isOrdinary(plain) || isWorkWord(plain) || isAbbreviation(text.slice(start, end));

/** Is it a profession or an office rather than somebody or something of its own? */
export const isGeneral = (name: string): boolean => wordsIn(name).every((word) => maySayNobody(name, word));

/** Capital words that are no everyday word; behind `mevrouw` or `oma` each capital word is somebody. */
export const namesInWords = (text: string, weight: Weight): readonly NameInWords[] => {
  const words = wordsIn(text);
  const isNamed = (at: number): boolean => {
    const before = words[at - 1];
    if (!before || !words[at]?.isCapital) return false;
    return addressWords.has(before.plain) || isNamed(at - 1);
  };
  return words.flatMap((word, at): NameInWords[] => {
    if (!word.isCapital) return [];
    const name = text.slice(word.start, word.end);
    if (isNamed(at)) return [{ name, weight: 'sure' }];
    return maySayNobody(text, word) ? [] : [{ name, weight }];
  });
};

const isCore = ({ plain }: TextWord): boolean => !isOrdinary(plain);

/** One address or place may hold several: `Kanaalstraat 12, Utrecht`. Without capitals every word that is not everyday. */
const placesInPart = (part: string): readonly string[] => {
  const words = wordsIn(part);
  if (!words.some(({ isCapital }) => isCapital))
    return words.filter(isCore).map(({ start, end }) => part.slice(start, end));
  const runs: TextWord[][] = [];
  for (const [at, word] of words.entries()) {
    if (!word.isCapital) continue;
    if (words[at - 1]?.isCapital) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => part.slice(run[0]?.start, run.at(-1)?.end));
};

const withShort = (place: string): readonly string[] =>
  /straat$/i.test(place) ? [place, place.replace(/aat$/i, '')] : [place];

export const placesInWords = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[\d,;/()\n]+/)
    .flatMap(placesInPart)
    .flatMap(withShort);

/** Where somebody meets is often no place at all: `thuis`, `op school`. */
export const isRealPlace = (place: string): boolean => wordsIn(place).some(isCore);
