import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { FamilyRow } from './family-rows.ts';

/** Leads to the quick note, which then is about this family and waits for the sentence. */
export const LogButton = ({
  row: { id, name },
  onLog,
  children,
}: {
  readonly row: FamilyRow;
  readonly onLog: (familyId: string) => void;
  /** Other words than the usual ones. */
  readonly children?: string;
}): ReactNode => {
  const t = useText('worker');
  const words = children ?? t('log.row');
  return (
    <button type="button" className="link-button log-button" aria-label={`${words}: ${name}`} onClick={() => onLog(id)}>
      {words}
    </button>
  );
};
