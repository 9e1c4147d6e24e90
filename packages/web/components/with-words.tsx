import type { ReactNode } from 'react';
import { asWritten } from '../text/as-written.ts';

/** A sentence of ours with words of a person in it, which keep their own language and direction. */
export const WithWords = ({ sentence, words }: { readonly sentence: string; readonly words: string }): ReactNode => {
  const [before = '', ...after] = sentence.split(words);
  return after.length === 0 ? (
    sentence
  ) : (
    <>
      {before}
      <span {...asWritten(words)}>{words}</span>
      {after.join(words)}
    </>
  );
};
