// The network of a family as a flower: the family in the heart, the family worker as the ring around it, everybody else a
// petal. Round is near, cut is an organisation; stems say how strong, signs what a contact gives or costs.
import { type ReactNode, useId } from 'react';
import { useText } from '../text/use-text.ts';
import { FlowerKey } from './flower-key.tsx';
import { type FlowerData, placePetals } from './flower-layout.ts';
import { FlowerPetal } from './flower-petal.tsx';
import { flowerLabel, flowerRows } from './flower-words.ts';
import { PictureTable } from './picture-table.tsx';
import { wrapWords } from './wrap-words.ts';

/** The upper half of the ring, from left to right. */
const arc = 'M-77 0A77 77 0 0 1 77 0';

const Heart = ({ flower: { family, members, worker } }: { readonly flower: FlowerData }): ReactNode => {
  const t = useText('pictures');
  const path = useId();
  const names = wrapWords(members.join(', '), 16, 2);
  const top = -6 - names.length * 7;
  return (
    <>
      <circle className="flower__ring-whole" r="92" />
      <circle className="flower__heart-whole" r="62" />
      {worker !== undefined && (
        <>
          <path id={path} d={arc} fill="none" className="flower__arc" />
          <text className="flower__worker flower__words">
            <textPath href={`#${path}`} startOffset="50%">
              {worker}
            </textPath>
          </text>
        </>
      )}
      <text className="flower__family flower__words">
        <tspan x="0" y={top}>
          {wrapWords(family, 12, 1)[0]}
        </tspan>
        {names.map((line, index) => (
          <tspan key={line} className="flower__members" x="0" y={top + 22 + index * 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="flower__we flower__number">{t('flower.we')}</text>
    </>
  );
};

/** Beside it stands a list of the same people in the same order; `FlowerList` is one. */
export const Flower = ({ flower }: { readonly flower: FlowerData }): ReactNode => {
  const t = useText('pictures');
  const petals = placePetals(flower.people);
  const label = flowerLabel(flower, t);
  return (
    <figure className="flower">
      <svg viewBox="-314 -314 628 628" role="img" aria-label={label}>
        {petals.map((petal) => (
          <FlowerPetal key={petal.angle} petal={petal} count={petals.length} />
        ))}
        <Heart flower={flower} />
      </svg>
      <FlowerKey people={flower.people} />
      <PictureTable table={flowerRows(flower, t)} label={t('flower.table')} />
    </figure>
  );
};
