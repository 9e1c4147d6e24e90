import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Icon } from '../components/icon.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { QuickExit } from '../components/quick-exit.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { useText } from '../text/use-text.ts';
import { Foot } from './foot.tsx';
import type { Place } from './places.ts';
import { Wordmark } from './wordmark.tsx';

/** Family and network: one column with larger letters, at most four places at the thumb, and a way to leave at once. */
export const FamilyShell = ({
  places,
  children,
}: {
  readonly places: readonly Place[];
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText('common');
  useEffect(() => {
    document.documentElement.dataset.reader = 'family';
    return () => {
      delete document.documentElement.dataset.reader;
    };
  }, []);
  return (
    <>
      <SkipLink />
      <div className="band" />
      <div className="family">
        <header className="family__top">
          <Wordmark />
          <div className="family__pills">
            <LanguageChoice />
            <QuickExit />
          </div>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Foot />
      </div>
      <nav className="bottom no-print" aria-label={t('menu')}>
        <ul>
          {places.map(({ to, text, icon }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
                <Icon name={icon} />
                {t(text)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
