import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SavePhase } from '../autosave/save-outcome.ts';
import { spokenTime } from '../text/dutch-date.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

/** One line near the heading that says how saving goes. `onRetry` is the `flush` of the field. */
export const SaveState = ({
  phase,
  onRetry,
}: {
  readonly phase: SavePhase;
  readonly onRetry?: () => void;
}): ReactNode => (
  <div className={`save-state save-state--${phase.phase}`} role="status">
    <Line phase={phase} onRetry={onRetry} />
  </div>
);

const Line = ({
  phase,
  onRetry,
}: {
  readonly phase: SavePhase;
  readonly onRetry: (() => void) | undefined;
}): ReactNode => {
  const t = useText('common');
  const language = useLanguage();
  switch (phase.phase) {
    case 'saving':
      return (
        <>
          <Icon name="clock" />
          {t('save.saving')}
        </>
      );
    case 'saved':
      return (
        <>
          <Icon name="check" />
          {t(phase.isOnDevice ? 'save.onDevice' : 'save.saved', { time: spokenTime(phase.at, language) })}
        </>
      );
    case 'offline':
      return (
        <>
          <Icon name="warn" />
          {t('save.offline')}
        </>
      );
    case 'session-over':
      return (
        <>
          <Icon name="warn" />
          <span>
            {t('save.session')}{' '}
            <Link className="utrecht-link" to="/sessie-voorbij">
              {t('save.signIn')}
            </Link>
          </span>
        </>
      );
    case 'failed':
      return (
        <>
          <Icon name="warn" />
          <span>
            {phase.problem.detail || t('save.failed')}{' '}
            <button type="button" className="link-button" onClick={onRetry}>
              {t('save.retry')}
            </button>
          </span>
        </>
      );
    default:
      return null;
  }
};
