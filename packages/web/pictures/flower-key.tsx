import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import type { FlowerPerson } from './flower-layout.ts';
import { organisationPetal, ownPetal } from './petals.ts';

const PetalKey = ({ kind, word }: { readonly kind: FlowerPerson['kind']; readonly word: string }): ReactNode => (
  <li>
    <svg viewBox="-70 -308 140 200" width="20" height="28" aria-hidden="true" focusable="false">
      <path
        className={`flower__petal flower__petal--${kind}`}
        vectorEffect="non-scaling-stroke"
        d={kind === 'own' ? ownPetal : organisationPetal}
      />
    </svg>
    {word}
  </li>
);

/** How to read the flower, as far as it shows something of it. */
export const FlowerKey = ({ people }: { readonly people: readonly FlowerPerson[] }): ReactNode => {
  const t = useText('pictures');
  const effects = (['gives', 'costs', 'both'] as const).filter((kind) => people.some(({ effect }) => effect === kind));
  return (
    <ul className="flower__key">
      <PetalKey kind="own" word={t('flower.key.own')} />
      <PetalKey kind="org" word={t('flower.key.org')} />
      {people.some(({ tie }) => tie !== undefined) && (
        <li>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            {[4, 10, 16].map((x) => (
              <line key={x} className="flower__stem" x1={x} x2={x} y1="2" y2="18" />
            ))}
          </svg>
          {t('flower.key.tie')}
        </li>
      )}
      {effects.map((effect) => (
        <li key={effect}>
          <svg viewBox="-14 -14 28 28" width="24" height="24" aria-hidden="true" focusable="false">
            <g className={effect === 'costs' ? 'flower__sign flower__sign--costs' : 'flower__sign'}>
              <circle r="12" />
              <text>{effect === 'gives' ? '+' : effect === 'costs' ? '−' : '±'}</text>
            </g>
          </svg>
          {t(`flower.effect.${effect}`)}
        </li>
      ))}
    </ul>
  );
};
