import { type ReactNode, useId } from 'react';

/** How far long work is, in words and as a bar. Without `of` nobody knows how much there is. */
export const Progress = ({
  label,
  done,
  of,
}: {
  readonly label: string;
  readonly done?: number;
  readonly of?: number;
}): ReactNode => {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={of === undefined ? undefined : done} max={of} />
    </div>
  );
};
