// Dragging by finger, pen or mouse. The card follows the pointer; let go above the place and it is put there.
// Whoever does not drag has the button on the card.
import { type PointerEvent, type RefObject, useRef, useState } from 'react';

type Drag = {
  /** Goes on the grip of a card. */
  readonly take: (id: string) => (event: PointerEvent<HTMLElement>) => void;
  readonly place: RefObject<HTMLDivElement | null>;
  /** What is being dragged, and whether it hangs above the place. */
  readonly dragged: string | undefined;
  readonly isAbove: boolean;
};

const isIn = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: { clientX: number; clientY: number }) =>
  clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;

export const useDrag = (onDrop: (id: string) => void): Drag => {
  const place = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [isAbove, setAbove] = useState(false);

  const take = (id: string) => (down: PointerEvent<HTMLElement>) => {
    const grip: HTMLElement = down.currentTarget;
    const card = grip.closest('li');
    if (card === null || down.button !== 0) return;
    down.preventDefault();
    const end = new AbortController();
    const { signal } = end;
    const isOver = (at: { clientX: number; clientY: number }): boolean =>
      place.current !== null && isIn(place.current.getBoundingClientRect(), at);
    const putDown = (): void => {
      end.abort();
      card.style.translate = '';
      card.classList.remove('concern--dragged');
      setDragged(undefined);
      setAbove(false);
    };
    grip.setPointerCapture(down.pointerId);
    card.classList.add('concern--dragged');
    setDragged(id);
    grip.addEventListener(
      'pointermove',
      (move) => {
        card.style.translate = `${move.clientX - down.clientX}px ${move.clientY - down.clientY}px`;
        setAbove(isOver(move));
      },
      { signal },
    );
    grip.addEventListener(
      'pointerup',
      (up) => {
        putDown();
        if (isOver(up)) onDrop(id);
      },
      { signal },
    );
    grip.addEventListener('pointercancel', putDown, { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && putDown(), { signal });
  };
  return { take, place, dragged, isAbove };
};
