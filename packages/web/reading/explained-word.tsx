import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import type { Word } from './words-in.ts';

/** A word that can be tapped; what it means stands on a small sheet. Escape or a tap beside it closes it. */
export const ExplainedWord = ({ word: { word, means } }: { readonly word: Word }): ReactNode => {
  const t = useText('reading');
  const id = useId();
  return (
    <>
      <button type="button" className="card-tools__word" popoverTarget={id}>
        <span className="visually-hidden">{t('words')}: </span>
        {word}
      </button>
      <div id={id} className="meaning" popover="auto">
        <p>
          <strong>{word}</strong>
        </p>
        <p>{means}</p>
        <button type="button" className="link-button" popoverTarget={id} popoverTargetAction="hide">
          {t('words.close')}
        </button>
      </div>
    </>
  );
};
