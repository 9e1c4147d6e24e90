import type { ReactNode } from 'react';
import { asWritten } from '../text/as-written.ts';

/** A thing to do that can be ticked off, as a row of a list. */
export const CheckRow = ({
  label,
  note,
  isDone,
  onTick,
}: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly isDone: boolean;
  readonly onTick: (isDone: boolean) => void;
}): ReactNode => (
  <label className="check-row">
    <input type="checkbox" checked={isDone} onChange={(event) => onTick(event.target.checked)} />
    <span>
      <strong {...asWritten(label)}>{label}</strong>
      {note !== undefined && <span className="quiet">{note}</span>}
    </span>
  </label>
);
