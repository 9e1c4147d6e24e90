import { type ReactNode, useId, useRef } from 'react';
import type { CardToolsProps } from '../components/card-tools.ts';
import { Icon } from '../components/icon.tsx';
import { useText } from '../text/use-text.ts';
import { ExplainedWord } from './explained-word.tsx';
import { useAloud } from './use-aloud.ts';
import { useWordsOfCard } from './use-words-of-card.ts';

/** Below a card: hear it, and the words in it that somebody may not know. */
export const CardTools = ({ labelledBy }: CardToolsProps): ReactNode => {
  const t = useText('reading');
  const here = useRef<HTMLDivElement>(null);
  const button = useId();
  const { isReading, lack, start, stop } = useAloud();
  const words = useWordsOfCard(here);
  const press = (): void => {
    const card = here.current?.closest('section');
    if (isReading || !card) stop();
    else void start(card);
  };
  return (
    <div className="card-tools no-print" ref={here}>
      <button
        type="button"
        className="card-tools__aloud"
        id={button}
        aria-labelledby={`${button} ${labelledBy}`}
        onClick={press}
      >
        <Icon name={isReading ? 'stop' : 'sound'} />
        {isReading ? t('aloud.stop') : t('aloud')}
      </button>
      {words.map((word) => (
        <ExplainedWord key={word.id} word={word} />
      ))}
      <p className="card-tools__lack small quiet" role="status">
        {lack === 'silent' && t('aloud.none')}
        {lack === 'partly' && t('aloud.partly')}
      </p>
    </div>
  );
};
