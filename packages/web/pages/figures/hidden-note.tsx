import type { ReactNode } from 'react';
import type { Amount } from '../../pictures/amount.ts';
import { HiddenBlock } from '../../pictures/hidden-cell.tsx';
import { useText } from '../../text/use-text.ts';

/** Below a picture: why cells are hatched, for the reasons that occur in it. */
export const HiddenNote = ({
  amounts,
  threshold,
}: {
  readonly amounts: readonly Amount[];
  readonly threshold: number;
}): ReactNode => {
  const t = useText('figures');
  const isBelow = amounts.includes('below');
  const isKept = amounts.includes('hidden') || amounts.includes('all-or-none') || amounts.includes('few-to-divide');
  if (!isBelow && !isKept) return null;
  return (
    <p className="figure__hidden">
      <HiddenBlock length={24} />
      <span>
        <strong>{t('hidden.title')}</strong> {isBelow && t('hidden.below', { threshold, most: threshold - 1 })}{' '}
        {isKept && t('hidden.kept')}
      </span>
    </p>
  );
};
