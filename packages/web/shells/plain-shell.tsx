import type { ReactNode } from 'react';
import { LanguageChoice } from '../components/language-choice.tsx';
import { MachineMade } from '../components/machine-made.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { Foot } from './foot.tsx';
import { Wordmark } from './wordmark.tsx';

/** Before signing in, and when something is not as hoped: the wordmark and one column. */
export const PlainShell = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <>
    <SkipLink />
    <div className="band" />
    <header className="mast mast--plain no-print">
      <div className="mast__row">
        <Wordmark />
        <LanguageChoice />
      </div>
    </header>
    <main id="content" className="page page--narrow" tabIndex={-1}>
      {children}
      <MachineMade />
    </main>
    <Foot />
  </>
);
