import { type ReactNode, useState } from 'react';
import { DateField } from '../../components/date-field.tsx';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const shown = (born: string): string => (isDay(born) ? typedDate(born) : born);
const stored = (typed: string): string => parseDutchDate(typed) ?? typed;

/** A date of birth in a draft: kept as a day once it is one, and until then exactly as it was typed. */
export const BornField = ({
  born = '',
  onType,
  ...rest
}: {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly born: string | undefined;
  readonly onType: (born: string) => void;
  readonly onBlur: () => void;
}): ReactNode => {
  const [typed, setTyped] = useState(shown(born));
  // When the day changed elsewhere (taken back, another window) that is shown; while typing, what was typed.
  const text = stored(typed) === born ? typed : shown(born);
  const type = (next: string): void => {
    setTyped(next);
    onType(stored(next));
  };
  return <DateField {...rest} optional value={text} onType={type} />;
};
