import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** What was just done, with the way back. Stays until the page is left; nothing asks "are you sure?" beforehand. */
export const UndoBar = ({
  children,
  onUndo,
  isBusy = false,
}: {
  readonly children: ReactNode;
  readonly onUndo: () => void;
  readonly isBusy?: boolean;
}): ReactNode => {
  const t = useText('common');
  return (
    <div className="undo" role="status">
      <p>
        <Icon name="check" />
        <span>{children}</span>
      </p>
      <Button icon="undo" onClick={onUndo} isBusy={isBusy}>
        {t('undo')}
      </Button>
    </div>
  );
};
