import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Face } from '../components/face.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { lazyPage } from '../routes/lazy-page.ts';
import type { RoleHere, Session } from '../session/session-api.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Foot } from './foot.tsx';
import type { Place } from './places.ts';
import { Wordmark } from './wordmark.tsx';

const TranslatedRole = lazyPage(
  () => import('../session/role-label.tsx').then(({ RoleLabel }) => RoleLabel),
  ['roles'],
);

const Me = ({ session, role }: { readonly session: Session; readonly role: RoleHere }): ReactNode => {
  const t = useText('common');
  const language = useLanguage();
  const name = session.person?.name ?? '';
  return (
    <div className="me">
      <Face kind={role.role === 'familyWorker' ? 'worker' : 'org'} name={name} />
      <div>
        <strong>{name}</strong>
        <span>
          {language === 'nl' ? (
            role.label
          ) : (
            <Suspense fallback={role.label}>
              <TranslatedRole />
            </Suspense>
          )}
          {session.roles.length > 1 && (
            <>
              {' '}
              · <Link to="/wissel">{t('switch')}</Link>
            </>
          )}
        </span>
      </div>
    </div>
  );
};

/** Everybody who works with Greep: one bar with the places of the role, then the page. */
export const StaffShell = ({
  session,
  role,
  places,
  children,
}: {
  readonly session: Session;
  readonly role: RoleHere;
  readonly places: readonly Place[];
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText('common');
  return (
    <>
      <SkipLink />
      <div className="band" />
      <header className="mast no-print">
        <div className="mast__row">
          <Wordmark />
          <nav className="tabs" aria-label={t('mainMenu')}>
            {places.map(({ to, text }) => (
              <Link
                key={to}
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t(text)}
              </Link>
            ))}
          </nav>
          <Me session={session} role={role} />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <Foot />
    </>
  );
};
