import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { useText } from '../text/use-text.ts';
import type { StopAt } from './stops.ts';

type Stop = StopAt<string>;
export type Said = { readonly title: string; readonly text: string };

/** The style sheet frames what carries this, and hangs the card below it. */
const mark = 'data-tour-here';

const placeOf = ({ at }: Stop): Element | null => document.querySelector(at);

/** The stops whose place is on the page. They are looked for when nothing of the page is still on its way. */
const useStopsHere = <S extends Stop>(stops: readonly S[]): readonly S[] => {
  const [here, setHere] = useState<readonly S[]>([]);
  const isThere = here.length > 0;
  useEffect(() => {
    if (isThere) return undefined;
    const look = (): void => {
      const isPageThere =
        document.querySelector('main h1') !== null && document.querySelector('main .loading') === null;
      if (isPageThere) setHere(stops.filter((stop) => placeOf(stop) !== null));
    };
    look();
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [stops, isThere]);
  return here;
};

/** Shows the place itself, and takes the focus to what is said about it. */
const usePointing = (stop: Stop | undefined) => {
  const card = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stop === undefined) return undefined;
    const place = placeOf(stop);
    place?.setAttribute(mark, '');
    place?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (card.current?.matches(':popover-open') === false) card.current.showPopover();
    heading.current?.focus({ preventScroll: true });
    return () => place?.removeAttribute(mark);
  }, [stop]);
  return { card, heading };
};

/** One stop after the other, each at the real place on the page. Escape or the button ends it at any moment. */
export const Tour = <S extends Stop>({
  stops,
  say,
  onEnd,
}: {
  readonly stops: readonly S[];
  readonly say: (stop: S) => Said;
  readonly onEnd: () => void;
}): ReactNode => {
  const t = useText('tour');
  const id = useId();
  const here = useStopsHere(stops);
  const [at, setAt] = useState(0);
  const stop = here[at];
  const { card, heading } = usePointing(stop);
  if (stop === undefined) return null;
  const end = (): void => {
    onEnd();
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const { title, text } = say(stop);
  const isLast = at === here.length - 1;
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') end();
  };
  return (
    <div
      ref={card}
      className="tour no-print"
      popover="manual"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={onKeyDown}
    >
      <p className="tour__at">{t('at', { at: at + 1, of: here.length })}</p>
      <h2 ref={heading} id={`${id}-title`} tabIndex={-1} className="utrecht-heading-3">
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <div className="buttons">
        <Button look="filled" onClick={() => (isLast ? end() : setAt(at + 1))}>
          {t(isLast ? 'done' : 'next')}
        </Button>
        {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('back')}</Button>}
        {!isLast && (
          <Button look="plain" onClick={end}>
            {t('stop')}
          </Button>
        )}
      </div>
    </div>
  );
};
