// Reading a card aloud with the browser's own voice. Nothing leaves the device.
import { useEffect, useRef, useState } from 'react';
import { type SpokenPart, spokenParts } from './spoken-parts.ts';
import { voiceFor } from './voice-for.ts';

/** `silent`: no voice for any word of the card; `partly`: some words had none. */
export type Lack = 'silent' | 'partly' | undefined;

export type Aloud = {
  readonly isReading: boolean;
  readonly lack: Lack;
  readonly start: (card: Element) => Promise<void>;
  readonly stop: () => void;
};

/** Browsers find their voices some time after the page asks. */
const waitForVoices = 1000;

const voicesOf = async (speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> => {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    const done = (): void => resolve();
    speech.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, waitForVoices);
  });
  return speech.getVoices();
};

const utteranceOf = (
  { text, language }: SpokenPart,
  voices: readonly SpeechSynthesisVoice[],
): readonly SpeechSynthesisUtterance[] => {
  const voice = voiceFor(voices, language);
  if (voice === undefined) return [];
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  return [utterance];
};

/** Old browsers have none. */
const voice = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

export const useAloud = (): Aloud => {
  const [isReading, setReading] = useState(false);
  const [lack, setLack] = useState<Lack>();
  const mine = useRef(false);

  const stop = (): void => {
    if (mine.current) voice()?.cancel();
    mine.current = false;
    setReading(false);
  };
  // Who goes to another page does not want to hear this one.
  useEffect(
    () => () => {
      if (mine.current) voice()?.cancel();
    },
    [],
  );

  const start = async (card: Element): Promise<void> => {
    const parts = spokenParts(card);
    const speech = voice();
    const voices = speech === undefined ? [] : await voicesOf(speech);
    const utterances = parts.flatMap((part) => utteranceOf(part, voices));
    setLack(utterances.length === 0 ? 'silent' : utterances.length < parts.length ? 'partly' : undefined);
    if (speech === undefined || utterances.length === 0) return;
    // Whatever else is being read stops: one voice at a time.
    speech.cancel();
    mine.current = true;
    setReading(true);
    const ended = (): void => {
      mine.current = false;
      setReading(false);
    };
    utterances.at(-1)?.addEventListener('end', ended);
    for (const utterance of utterances) {
      utterance.addEventListener('error', ended);
      speech.speak(utterance);
    }
  };
  return { isReading, lack, start, stop };
};
