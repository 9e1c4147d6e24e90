import type { ReactNode } from 'react';
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
  return (
    <Tour
      stops={familyStops[role]}
      say={({ say }) => ({ title: t(`${say}.title`), text: t(`${say}.text`) })}
      onEnd={onEnd}
    />
  );
};
