import type { ReactNode } from 'react';
import { organisationPetal, ownPetal } from './petals.ts';

/** The flower without words: the own circle above, organisations below, the family in the heart. */
export const SmallFlower = ({
  own,
  organisations,
  label,
}: {
  readonly own: number;
  readonly organisations: number;
  readonly label: string;
}): ReactNode => {
  const petals = own + organisations;
  const turn = 360 / petals;
  const first = (-(own - 1) / 2) * turn;
  return (
    <svg className="small-flower" viewBox="0 0 120 120" role="img" aria-label={label}>
      {Array.from({ length: petals }, (_, index) => index).map((index) => (
        <path
          key={index}
          className={index < own ? 'petal petal--own' : 'petal petal--org'}
          transform={`translate(60 60) rotate(${(first + index * turn).toFixed(1)}) scale(.19)`}
          d={index < own ? ownPetal : organisationPetal}
        />
      ))}
      <circle className="flower__ring" cx="60" cy="60" r="15" />
      <circle className="flower__heart" cx="60" cy="60" r="12" />
    </svg>
  );
};
