import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { type FlowerPerson, type PlacedPetal, petalWidth, pointAt } from './flower-layout.ts';
import { organisationPetal, ownPetal } from './petals.ts';
import { wrapWords } from './wrap-words.ts';

const stems = { loose: [0], normal: [-4, 4], strong: [-7, 0, 7] } as const;
const signs = { gives: '+', costs: '−', both: '±' } as const;
const line = 20;

const at = (value: number): string => value.toFixed(1);

const shapeOf = ({ kind, tie, effect }: FlowerPerson): string =>
  [
    'flower__petal',
    `flower__petal--${kind}`,
    tie === 'strong' && `flower__petal--${kind}-strong`,
    effect === 'costs' && 'flower__petal--costs',
  ]
    .filter(Boolean)
    .join(' ');

/** Gives, costs, or both: a sign in a circle at the tip. */
const Sign = ({ effect, angle }: { readonly effect: NonNullable<FlowerPerson['effect']>; readonly angle: number }) => {
  const [x, y] = pointAt(angle, 284);
  return (
    <g className={effect === 'costs' ? 'flower__sign flower__sign--costs' : 'flower__sign'}>
      <circle cx={at(x)} cy={at(y)} r="12" />
      <text x={at(x)} y={at(y)}>
        {signs[effect]}
      </text>
    </g>
  );
};

const Lines = ({
  angle,
  bold,
  quiet,
}: {
  readonly angle: number;
  readonly bold: readonly string[];
  readonly quiet: readonly string[];
}): ReactNode => {
  // Beside the heart words need the length of the petal, above and below it the widest part.
  const [x, y] = pointAt(angle, 190 + 38 * Math.abs(Math.cos((angle * Math.PI) / 180)));
  const lines = [...bold, ...quiet];
  const top = y - ((lines.length - 1) * line) / 2;
  return (
    <text className="flower__words">
      {lines.map((each, index) => (
        <tspan
          key={each}
          className={index < bold.length ? 'flower__name' : 'flower__role'}
          x={at(x)}
          y={at(top + index * line)}
        >
          {each}
        </tspan>
      ))}
    </text>
  );
};

const NumberOf = ({ angle, text }: { readonly angle: number; readonly text: string }): ReactNode => {
  const [x, y] = pointAt(angle, 214);
  return (
    <text className="flower__number" x={at(x)} y={at(y)}>
      {text}
    </text>
  );
};

/** One petal with its stems, its sign, and its words: on a narrow screen a number in place of the words. */
export const FlowerPetal = ({ petal, count }: { readonly petal: PlacedPetal; readonly count: number }): ReactNode => {
  const t = useText('pictures');
  const turn = `rotate(${at(petal.angle)}) scale(${petalWidth(count).toFixed(3)} 1)`;
  if (petal.is !== 'person') {
    const isRest = petal.is === 'rest';
    const words = isRest ? t('flower.rest', { count: petal.count }) : t('flower.whoElse');
    return (
      <g>
        <path className={`flower__petal flower__petal--${petal.is}`} transform={turn} d={ownPetal} />
        <Lines angle={petal.angle} bold={wrapWords(words, 12, 2)} quiet={[]} />
        <NumberOf angle={petal.angle} text={isRest ? `+${petal.count}` : '?'} />
      </g>
    );
  }
  const { person, number, angle } = petal;
  return (
    <g>
      {person.tie !== undefined &&
        stems[person.tie].map((x) => (
          <line
            key={x}
            className="flower__stem"
            transform={`rotate(${at(angle)})`}
            x1={x}
            x2={x}
            y1="-94"
            y2={x === 0 ? -117 : -124}
          />
        ))}
      <path className={shapeOf(person)} transform={turn} d={person.kind === 'own' ? ownPetal : organisationPetal} />
      {person.effect !== undefined && <Sign effect={person.effect} angle={angle} />}
      <Lines angle={angle} bold={wrapWords(person.name, 12, 2)} quiet={wrapWords(person.role ?? '', 13, 2)} />
      <NumberOf angle={angle} text={String(number)} />
    </g>
  );
};
