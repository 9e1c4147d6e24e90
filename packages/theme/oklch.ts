// Colour in OKLCH: a space in which equal steps of lightness look equal, so that one brand
// colour can be made paler or deeper without changing its character. Björn Ottosson, 2020.

/** Red, green and blue of linear light, each 0 to 1. */
type Light = readonly [number, number, number];
type Lab = { readonly lightness: number; readonly a: number; readonly b: number };

const toLight = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const toScreen = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** `#abc` becomes `#aabbcc`. */
export const longHex = (hex: string): string =>
  (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex).toLowerCase();

export const lightOf = (hex: string): Light => {
  const bits = Number.parseInt(longHex(hex).slice(1), 16);
  return [toLight(((bits >> 16) & 255) / 255), toLight(((bits >> 8) & 255) / 255), toLight((bits & 255) / 255)];
};

const labOf = (hex: string): Lab => {
  const [r, g, b] = lightOf(hex);
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
};

const fromLab = ({ lightness, a, b }: Lab): Light => {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
};

const hexOf = (light: Light): string =>
  `#${light
    .map((value) => Math.round(toScreen(Math.min(1, Math.max(0, value))) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

const canBeShown = (light: Light): boolean => light.every((value) => value > -0.001 && value < 1.001);

/** The hue of `hex` at another lightness (0 to 1), its chroma scaled and, where a screen cannot show it, reduced. */
export const shade = (hex: string, lightness: number, chroma = 1): string => {
  const { a, b } = labOf(hex);
  const light = (scale: number): Light => fromLab({ lightness, a: a * scale, b: b * scale });
  if (canBeShown(light(chroma))) return hexOf(light(chroma));
  let [shown, tooMuch] = [0, chroma];
  for (let round = 0; round < 9; round += 1) {
    const middle = (shown + tooMuch) / 2;
    if (canBeShown(light(middle))) shown = middle;
    else tooMuch = middle;
  }
  return hexOf(light(shown));
};
