// How well one colour stands out on another, as WCAG 2.2 counts it (success criteria 1.4.3 and 1.4.11).
import { lightOf, shade } from './oklch.ts';

const luminance = (hex: string): number => {
  const [r, g, b] = lightOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** From 1 (the same) to 21 (black on white). */
export const contrast = (one: string, other: string): number => {
  const [x, y] = [luminance(one), luminance(other)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** The lightest shade of `hex` that reaches the ratio on a background. */
export const lightestThatReaches = (hex: string, background: string, ratio: number, chroma = 1): string => {
  let [dark, light] = [0, 0.97];
  for (let round = 0; round < 10; round += 1) {
    const middle = (dark + light) / 2;
    if (contrast(shade(hex, middle, chroma), background) >= ratio) dark = middle;
    else light = middle;
  }
  return shade(hex, dark, chroma);
};
