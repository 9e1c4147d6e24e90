import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

/** The text, and beside it what helps to read it; below each other on a narrow screen. */
export const WithMargin = ({
  margin,
  children,
}: {
  readonly margin: ReactNode;
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText('common');
  return (
    <div className="with-margin">
      <div>{children}</div>
      <aside className="margin" aria-label={t('beside')}>
        {margin}
      </aside>
    </div>
  );
};
