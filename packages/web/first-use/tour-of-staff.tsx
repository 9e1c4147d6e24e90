import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { staffStops } from './stops.ts';
import { Tour } from './tour.tsx';

/** The tour of somebody who works with Greep. */
export const TourOfStaff = ({
  role,
  onEnd,
}: {
  readonly role: keyof typeof staffStops;
  readonly onEnd: () => void;
}): ReactNode => {
  const t = useText('tour-staff');
  // Read once: whoever changes the language meanwhile gets a new tour, by its key.
  const [stops] = useState(() =>
    staffStops[role].map(({ at, say }) => ({ at, title: t(`${say}.title`), text: t(`${say}.text`) })),
  );
  return <Tour stops={stops} onEnd={onEnd} />;
};
