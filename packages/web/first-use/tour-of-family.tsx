import { type ReactNode, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { familyStops } from './stops.ts';
import { Tour } from './tour.tsx';

/** The tour of a family or of somebody near to it, in the language that they read. */
export const TourOfFamily = ({
  role,
  onEnd,
}: {
  readonly role: keyof typeof familyStops;
  readonly onEnd: () => void;
}): ReactNode => {
  const t = useText('tour');
  // Read once: whoever changes the language meanwhile gets a new tour, by its key.
  const [stops] = useState(() =>
    familyStops[role].map(({ at, say }) => ({ at, title: t(`${say}.title`), text: t(`${say}.text`) })),
  );
  return <Tour stops={stops} onEnd={onEnd} />;
};
