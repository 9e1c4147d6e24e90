import { type RefObject, useEffect, useState } from 'react';
import { entriesOf } from '../text/load-catalogue.ts';
import { useLanguage } from '../text/use-text.ts';
import { type Word, wordsIn } from './words-in.ts';

/** Words of two elements never run into one. */
const textOf = (card: Element): string => {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) {
    const { currentNode } = walker;
    if (currentNode.parentElement?.closest('.card-tools') === null) texts.push(currentNode.textContent ?? '');
  }
  return texts.join(' ');
};

/** The words of our trade in the card around an element, also when its content comes later. */
export const useWordsOfCard = (inside: RefObject<Element | null>): readonly Word[] => {
  const language = useLanguage();
  const [words, setWords] = useState<readonly Word[]>([]);
  useEffect(() => {
    const card = inside.current?.closest('section');
    if (card === null || card === undefined) return undefined;
    const look = (): void => {
      const found = wordsIn(textOf(card), entriesOf('words'), language);
      // Our own words are in the card too: only what is new is shown anew, or this would never end.
      setWords((before) =>
        before.map(({ means }) => means).join() === found.map(({ means }) => means).join() ? before : found,
      );
    };
    look();
    const watcher = new MutationObserver(look);
    watcher.observe(card, { childList: true, characterData: true, subtree: true });
    return () => watcher.disconnect();
  }, [inside, language]);
  return words;
};
