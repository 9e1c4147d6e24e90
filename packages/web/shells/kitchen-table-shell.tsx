import type { ReactNode } from 'react';
import { SkipLink } from '../components/skip-link.tsx';
import { AlongHere } from './along-here.tsx';
import { DemoLine } from './demo-line.tsx';

export type KitchenTableShellProps = {
  /** Whose conversation this is, and who may read along. */
  readonly who: ReactNode;
  readonly saveState: ReactNode;
  /** Turn the screen, stop. */
  readonly actions: ReactNode;
  /** The five questions, in any order. */
  readonly questions: ReactNode;
  /** Skip, next question: always in reach. */
  readonly end: ReactNode;
  readonly children: ReactNode;
};

/** The conversation at the kitchen table: no bar, one question, and everybody at the table may read everything. */
export const KitchenTableShell = ({
  who,
  saveState,
  actions,
  questions,
  end,
  children,
}: KitchenTableShellProps): ReactNode => (
  <div className="table-talk">
    <SkipLink />
    <header className="table-talk__top">
      <div className="table-talk__who">{who}</div>
      {saveState}
      <div className="table-talk__actions">{actions}</div>
    </header>
    <div className="table-talk__questions">{questions}</div>
    <main id="content" className="table-talk__main" tabIndex={-1}>
      {children}
    </main>
    <footer className="table-talk__end">
      {end}
      <DemoLine />
      <AlongHere />
    </footer>
  </div>
);
