import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, useEffect } from 'react';
import { CardToolsContext, type CardToolsProps } from '../components/card-tools.ts';
import { Icon } from '../components/icon.tsx';
import { LanguageChoice } from '../components/language-choice.tsx';
import { MachineMade } from '../components/machine-made.tsx';
import { QuickExit } from '../components/quick-exit.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { loadSubjects } from '../text/load-catalogue.ts';
import { useText } from '../text/use-text.ts';
import { Foot } from './foot.tsx';
import type { Place } from './places.ts';
import { Wordmark } from './wordmark.tsx';

const NoTools = (_props: CardToolsProps): ReactNode => null;

/** They come after the page. Where they do not come, the page is whole without them. */
const CardTools = lazy(() =>
  Promise.all([import('../reading/card-tools.tsx'), loadSubjects(['reading', 'words'])]).then(
    ([file]) => ({ default: file.CardTools }),
    () => ({ default: NoTools }),
  ),
);

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
          <CardToolsContext value={CardTools}>{children}</CardToolsContext>
          <MachineMade />
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
