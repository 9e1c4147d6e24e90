// Text becomes lines: broken where its script allows (UAX 14), each piece in a font that has it, and in the order
// in which it is read from left to right on paper, also when Arabic and Dutch stand in one sentence (UAX 9).
import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { type Letter, letterOf } from './open-fonts.ts';
import { orderRuns } from './order-runs.ts';
import type { Wording } from './paper.ts';
import { printable, runOn } from './printable.ts';

const bidi = bidiFactory();
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Width at one point of size. */
export type Measure = (font: string, text: string) => number;

export type Run = { readonly text: string; readonly font: string; readonly x: number };
export type TextLine = { readonly runs: readonly Run[]; readonly width: number };

type Placed = Letter & { readonly start: number; readonly level: number };
export type SetText = { readonly lines: readonly TextLine[]; readonly isFromRight: boolean; readonly text: string };

/** A run without its place on the line. */
type Stretch = { readonly text: string; readonly font: string; readonly level: number };

const isSpace = (text: string): boolean => text === ' ' || text === '\n';

/** From the right each word is a stretch of its own: a font shapes a word, and the words are put in order here. */
const stretchesOf = (letters: readonly Placed[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { text, font, level } of letters) {
    const last = stretches.at(-1);
    const isOn = last?.font === font && last.level === level;
    if (last && isOn && (level % 2 === 0 || isSpace(text) === isSpace(last.text)))
      stretches[stretches.length - 1] = { ...last, text: last.text + text };
    else stretches.push({ text, font, level });
  }
  return stretches;
};

const widthOf = (letters: readonly Placed[], measure: Measure): number =>
  stretchesOf(letters).reduce((sum, { font, text }) => sum + measure(font, text), 0);

const trimmed = (letters: readonly Placed[]): readonly Placed[] => {
  const end = letters.findLastIndex(({ text }) => !isSpace(text));
  return letters.slice(0, end + 1);
};

const lineOf = (letters: readonly Placed[], base: number, measure: Measure): TextLine => {
  let x = 0;
  const runs = orderRuns(stretchesOf(trimmed(letters)), base).map(({ text, font }) => {
    const run = { text, font, x };
    x += measure(font, text);
    return run;
  });
  return { runs, width: x };
};

/** Where a line may end: positions in the text, and whether it must end there. */
const breaksIn = (text: string): readonly { readonly position: number; readonly required: boolean }[] => {
  const breaker = new LineBreaker(text);
  const found = [];
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) found.push(at);
  return found;
};

/** A word that is wider than the line goes on, on the next one. */
const cut = (word: readonly Placed[], width: number, measure: Measure): readonly (readonly Placed[])[] => {
  const parts: Placed[][] = [[]];
  let taken = 0;
  for (const letter of word) {
    const wide = measure(letter.font, letter.text);
    if (taken + wide > width && taken > 0) {
      parts.push([]);
      taken = 0;
    }
    parts.at(-1)?.push(letter);
    taken += wide;
  }
  return parts;
};

const wordsOf = (letters: readonly Placed[], text: string) => {
  let from = 0;
  return breaksIn(text).map(({ position, required }) => {
    const upTo = letters.findIndex(({ start }, index) => index >= from && start >= position);
    const word = letters.slice(from, upTo === -1 ? undefined : upTo);
    from = upTo === -1 ? letters.length : upTo;
    return { word, required };
  });
};

const placed = (words: readonly Wording[]) => {
  const parts = words.map(({ text, voice }) => ({ text, voice }));
  const text = parts.map((part) => part.text).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  let start = 0;
  const letters: Placed[] = [];
  for (const part of parts) {
    for (const { segment } of segmenter.segment(part.text)) {
      const letter = segment === '\n' ? { text: ' ', font: '', isUnprinted: false } : letterOf(part.voice, segment);
      letters.push({ ...letter, start, level: levels[start] ?? 0 });
      start += segment.length;
    }
  }
  return { text, letters, base: paragraphs[0]?.level ?? 0 };
};

/** The same words as they can be printed; what separates them stays. */
const printableWords = (words: readonly Wording[], isRunOn: boolean): readonly Wording[] =>
  words.flatMap(({ text, voice }) => {
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
    const clean = isRunOn ? runOn(printable(text)) : printable(text);
    return clean === '' ? [] : [{ text: `${before}${clean}${after}`, voice }];
  });

type Word = {
  readonly letters: readonly Placed[];
  readonly wide: number;
  /** Without the space after it, which may hang over the edge. */
  readonly tight: number;
  readonly endsLine: boolean;
};
type Prepared = { readonly text: string; readonly base: number; readonly words: readonly Word[] };

const prepare = (words: readonly Wording[], measure: Measure): Prepared => {
  const { text, letters, base } = placed(words);
  return {
    text,
    base,
    words: wordsOf(letters, text).map(({ word, required }) => ({
      letters: word,
      wide: widthOf(word, measure),
      tight: widthOf(trimmed(word), measure),
      endsLine: required && word.at(-1)?.font === '',
    })),
  };
};

/** The words in rows of at most this width, at one point of size. */
const rowsOf = (words: readonly Word[], room: number, measure: Measure): readonly (readonly Placed[])[] => {
  const rows: Placed[][] = [[]];
  let taken = 0;
  const turn = (): void => {
    rows.push([]);
    taken = 0;
  };
  const add = (letters: readonly Placed[], wide: number, tight: number): void => {
    if (taken > 0 && taken + tight > room) turn();
    rows.at(-1)?.push(...letters);
    taken += wide;
  };
  for (const { letters, wide, tight, endsLine } of words) {
    if (tight <= room) add(letters, wide, tight);
    else
      for (const part of cut(letters, room, measure)) {
        const width = widthOf(part, measure);
        add(part, width, width);
      }
    if (endsLine) turn();
  }
  return rows;
};

export type Setting = { readonly width: number; readonly size: number; readonly isRunOn?: boolean };
/** Widths and places of the lines come in points. */
export type SetLines = (words: readonly Wording[], setting: Setting) => SetText;

/** What does not depend on the size is worked out once for each text: a long plan is tried at many sizes. */
export const openSetting = (measure: Measure): SetLines => {
  const known = new Map<string, Prepared>();
  return (words, { width, size, isRunOn = false }) => {
    const key = JSON.stringify([isRunOn, words]);
    const prepared = known.get(key) ?? prepare(printableWords(words, isRunOn), measure);
    known.set(key, prepared);
    const { text, base, words: set } = prepared;
    return {
      text,
      isFromRight: base % 2 === 1,
      lines: rowsOf(set, width / size, measure).map((row) => {
        const line = lineOf(
          row.filter(({ font }) => font !== ''),
          base,
          measure,
        );
        return { width: line.width * size, runs: line.runs.map((run) => ({ ...run, x: run.x * size })) };
      }),
    };
  };
};
