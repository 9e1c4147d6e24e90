import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { asWritten } from '../text/as-written.ts';
import { OwnWords } from './own-words.tsx';

/** The page that had the focus last; the first page of a visit leaves the focus where the browser put it. */
let focusedPage: string | undefined;

/** Who did nothing yet has lost nothing: the first Tab of a visit leads to the top of the page. */
let hadFocus = false;
const noteFocus = (): void => {
  hadFocus = true;
};

export type PageHeadingProps = {
  /** What the tab of the browser says; the heading itself when not given. */
  readonly title?: string;
  readonly children: string;
  /** A sentence below the heading. */
  readonly lead?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** The family's own words as heading. */
  readonly ownWords?: boolean;
  /** What somebody else wrote, such as what must: it keeps its own direction. */
  readonly isWritten?: boolean;
};

/** The one h1 of a page. After a change of page it takes the focus, so that a screen reader says where one is. */
export const PageHeading = ({
  title,
  children,
  lead,
  actions,
  ownWords = false,
  isWritten = false,
}: PageHeadingProps): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    if (focusedPage === undefined) document.addEventListener('focusin', noteFocus, { once: true });
    const isLost = hadFocus && (document.activeElement === null || document.activeElement === document.body);
    if (focusedPage !== undefined && (focusedPage !== page || isLost)) heading.current?.focus();
    focusedPage = page;
  }, [page]);
  return (
    <div className="head">
      <title>{`${title ?? children} - Greep`}</title>
      <div>
        <h1 ref={heading} tabIndex={-1} className="utrecht-heading-1" {...(isWritten && asWritten(children))}>
          {ownWords ? <OwnWords size="title">{children}</OwnWords> : children}
        </h1>
        {lead !== undefined && <div className="head__lead">{lead}</div>}
      </div>
      {actions !== undefined && <div className="buttons no-print">{actions}</div>}
    </div>
  );
};
