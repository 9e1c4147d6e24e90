import type { ReactNode } from 'react';
import type { SavePhase } from '../../autosave/save-outcome.ts';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { useText } from '../../text/use-text.ts';
import type { Found } from './outgoing-form.ts';

/** The end of a form whose text goes out: the words that were noticed may stay, once the writer looked at them. */
export const SendingOut = ({
  found,
  hasSeen,
  onSee,
  isBusy,
  phase,
  onRetry,
}: {
  readonly found: readonly Found[];
  readonly hasSeen: boolean;
  readonly onSee: (hasSeen: boolean) => void;
  readonly isBusy: boolean;
  readonly phase: SavePhase;
  readonly onRetry: () => void;
}): ReactNode => {
  const t = useText('bottleneck');
  const warnings = found.filter(({ isBlocking }) => !isBlocking);
  return (
    <>
      {warnings.length > 0 && (
        <div className="after" id="seen">
          <CheckRow
            label={t('found.seen')}
            note={warnings.map(({ words }) => words).join(', ')}
            isDone={hasSeen}
            onTick={onSee}
          />
        </div>
      )}
      <div className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('up.go')}
        </Button>
        <SaveState phase={phase} onRetry={onRetry} />
      </div>
      <p className="small quiet">{t('up.goes')}</p>
    </>
  );
};
