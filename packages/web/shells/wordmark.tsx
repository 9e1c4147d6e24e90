import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-query.ts';
import { useText } from '../text/use-text.ts';

/** The platform's own site belongs to no gemeente. */
const nowhere = 'gm0000';

/** Greep in letters, and of which gemeente: with the band the only branding. */
export const Wordmark = (): ReactNode => {
  const t = useText('common');
  const session = useSession();
  return (
    <Link to="/" activeOptions={{ exact: true }} className="wordmark">
      <span className="wordmark__name">{t('greep')}</span>
      {session && (
        <span className="wordmark__place">
          {session.gemeente.code === nowhere ? session.gemeente.name : t('gemeente', { name: session.gemeente.name })}
        </span>
      )}
    </Link>
  );
};
