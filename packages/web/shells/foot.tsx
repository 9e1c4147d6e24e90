import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../session/session-query.ts';
import { signOut } from '../session/sign-out.ts';
import { useText } from '../text/use-text.ts';
import { AlongHere } from './along-here.tsx';
import { DemoLine } from './demo-line.tsx';

export const Foot = (): ReactNode => {
  const t = useText('common');
  const isSignedIn = useSession()?.person !== undefined;
  return (
    <footer className="foot">
      <DemoLine />
      <AlongHere />
      <div className="foot__row no-print">
        <span className="foot__first">{t('foot.greep')}</span>
        <Link to={isSignedIn ? '/uitleg' : '/hulp'}>{t('foot.help')}</Link>
        <Link to="/privacy">{t('foot.privacy')}</Link>
        <Link to="/toegankelijkheid">{t('foot.accessibility')}</Link>
        {isSignedIn && (
          <button type="button" className="link-button" onClick={() => void signOut()}>
            {t('signOut')}
          </button>
        )}
      </div>
    </footer>
  );
};
