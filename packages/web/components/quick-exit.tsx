import { type ReactNode, useEffect } from 'react';
import { leaveNow } from '../session/leave-now.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

const withinMs = 1500;

/** Gets somebody who is watched away from here at once: the button, or Esc three times. */
export const QuickExit = (): ReactNode => {
  const t = useText('common');
  useEffect(() => {
    let pressed: readonly number[] = [];
    const count = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      pressed = [...pressed, event.timeStamp].filter((when) => event.timeStamp - when < withinMs);
      if (pressed.length >= 3) leaveNow();
    };
    document.addEventListener('keydown', count);
    return () => document.removeEventListener('keydown', count);
  }, []);
  return (
    <button type="button" className="pill no-print" onClick={leaveNow} title={t('leave.explain')}>
      <Icon name="leave" />
      {t('leave')}
    </button>
  );
};
