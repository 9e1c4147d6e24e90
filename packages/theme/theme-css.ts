// The look of a gemeente as a stylesheet. A gemeente gives one to three colours; paper, ink, status and the colours of
// the two circles belong to Greep and are the same everywhere.
import { type ColourFamily, colourFamily } from './colour-family.ts';
import { longHex, shade } from './oklch.ts';
import type { Theme } from './theme.ts';

type Declarations = readonly (readonly [string, string])[];

const statuses = {
  positive: '#3f7d2c',
  warning: '#ad5f00',
  negative: '#b01030',
  info: '#2f6690',
  highlight: '#d9a400',
};
/** Own circle: warm and round. Organisations: cool and square. */
const ownCircle = '#c99a00';
const organisations = '#51698f';
const paper = '#947a45';

const familyOf = (name: string, family: ColourFamily): Declarations =>
  Object.entries(family).map(([step, colour]) => [`--basis-color-${name}-${step}`, colour]);

/** White letters on the colour itself: filled buttons, the band, the present step. */
const inverseOf = (name: string, family: ColourFamily): Declarations => [
  ...(['default', 'hover', 'active'] as const).flatMap(
    (step): Declarations => [
      [`--basis-color-${name}-inverse-bg-${step}`, family[`color-${step}`]],
      [`--basis-color-${name}-inverse-border-${step}`, family[`color-${step}`]],
      [`--basis-color-${name}-inverse-color-${step}`, '#ffffff'],
    ],
  ),
  [`--basis-color-${name}-inverse-color-document`, '#ffffff'],
];

const both = (name: string, family: ColourFamily): Declarations => [
  ...familyOf(name, family),
  ...inverseOf(name, family),
];

/** Flat fills of the pictures, pale to deep. */
const fills = (name: string, hex: string, [pale, middle, deep]: readonly [number, number, number]): Declarations => [
  [`--greep-${name}-1`, shade(hex, pale, 0.3)],
  [`--greep-${name}-2`, shade(hex, middle, 0.65)],
  [`--greep-${name}-3`, shade(hex, deep)],
];

const ground: Declarations = [
  ...familyOf('default', colourFamily(paper, { ground: 1.15, letter: 0.4, ink: 0.3 })),
  ...Object.entries(statuses).flatMap(([name, hex]) => both(name, colourFamily(hex))),
  ...both('accent-2', colourFamily(ownCircle)),
  ...both('accent-3', colourFamily(organisations)),
  ...fills('own', ownCircle, [0.96, 0.89, 0.78]),
  ...fills('org', organisations, [0.95, 0.86, 0.48]),
];

const corners = (radius: number): Declarations => [
  ['--basis-border-radius-md', `${radius}px`],
  ['--basis-form-control-border-radius', `${radius}px`],
];

/** Letters of other writings and other machines come after the own one. */
const lettersOf = (font: string): string => `"${font}", "Noto Sans", "Noto Sans Arabic", Verdana, sans-serif`;

/** Every custom property of the look of a gemeente, for `html.ma-theme`. */
export const themeProperties = ({ colours, font, radius }: Theme): ReadonlyMap<string, string> => {
  const [main = '', quiet = main, accent = quiet] = colours.map(longHex);
  const brand = colourFamily(main);
  return new Map([
    ...ground,
    ...both('action-1', brand),
    ...both('selected', brand),
    ...both('action-2', quiet === main ? brand : colourFamily(quiet)),
    ...both('accent-1', accent === main ? brand : colourFamily(accent)),
    ...fills('brand', main, [0.95, 0.86, 0.48]),
    ['--basis-text-font-family-default', lettersOf(font)],
    ...corners(radius),
  ]);
};

/** The stylesheet to send as `GET /thema.css`. */
export const themeCss = (theme: Theme): string =>
  `html.ma-theme{${[...themeProperties(theme)].map(([name, value]) => `${name}:${value}`).join(';')}}\n`;
