// The NL Design System names fourteen steps per colour: grounds, lines and letters.
// Grounds are placed by eye; lines and letters are searched for, so that every pair is readable whatever the brand.
import { lightestThatReaches } from './contrast.ts';
import { shade } from './oklch.ts';

const steps = [
  'bg-document',
  'bg-subtle',
  'bg-default',
  'bg-hover',
  'bg-active',
  'border-subtle',
  'border-default',
  'border-hover',
  'border-active',
  'color-subtle',
  'color-default',
  'color-hover',
  'color-active',
  'color-document',
] as const;
type Step = (typeof steps)[number];
export type ColourFamily = Readonly<Record<Step, string>>;

/** The white of a sheet of paper, the same in every gemeente. */
export const sheet = '#fffdf9';

/** Scales of the chroma: of grounds, of lines and letters, and of the darkest text. */
type Strength = { readonly ground?: number; readonly letter?: number; readonly ink?: number };

export const colourFamily = (hex: string, { ground = 1, letter = 1, ink = 0.5 }: Strength = {}): ColourFamily => {
  const grounds = {
    'bg-document': sheet,
    'bg-subtle': shade(hex, 0.975, 0.16 * ground),
    'bg-default': shade(hex, 0.95, 0.26 * ground),
    'bg-hover': shade(hex, 0.92, 0.36 * ground),
    'bg-active': shade(hex, 0.89, 0.44 * ground),
    'border-subtle': shade(hex, 0.85, 0.45 * ground),
  };
  const on = (background: 'bg-default' | 'bg-hover' | 'bg-active', ratio: number): string =>
    lightestThatReaches(hex, grounds[background], ratio, letter);
  return {
    ...grounds,
    'border-default': on('bg-default', 3.1),
    'border-hover': on('bg-hover', 3.4),
    'border-active': on('bg-active', 3.8),
    'color-subtle': on('bg-default', 4.7),
    'color-default': on('bg-default', 5.7),
    'color-hover': on('bg-hover', 6.6),
    'color-active': on('bg-active', 7.6),
    'color-document': lightestThatReaches(hex, grounds['bg-subtle'], 14, ink),
  };
};
