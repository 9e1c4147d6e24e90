import type { ReactNode } from 'react';
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
  return (
    <Tour
      stops={staffStops[role]}
      say={({ say }) => ({ title: t(`${say}.title`), text: t(`${say}.text`) })}
      onEnd={onEnd}
    />
  );
};
