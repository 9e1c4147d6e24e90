import type { ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { FamilyRow } from './family-rows.ts';

/** Leads to the quick note, which then is about this family and waits for the sentence. */
export const LogButton = ({
  row: { id, name },
  onLog,
}: {
  readonly row: FamilyRow;
  readonly onLog: (familyId: string) => void;
}): ReactNode => {
  const t = useText('worker');
  return (
    <button
      type="button"
      className="link-button log-button"
      aria-label={`${t('log.row')}: ${name}`}
      onClick={() => onLog(id)}
    >
      {t('log.row')}
    </button>
  );
};
