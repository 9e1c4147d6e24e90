// The look of a gemeente is readable whatever it chooses, held against every contrast pair of the NL Design System
// (design-tokens-schema of the theme wizard: letters 4.5 to 1, lines 3 to 1) and against what our screens add to them.
import { plainTheme, Theme, themeCss } from '@greep/theme';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../packages/theme/contrast.ts';
import { themeProperties } from '../../packages/theme/theme-css.ts';

const digits = [...'0123456789abcdef'];
const everyShortHex = digits.flatMap((r) => digits.flatMap((g) => digits.map((b) => `#${r}${g}${b}`)));

type Pair = readonly [front: string, back: string, ratio: number];

const basis = (step: string): string => `--basis-color-${step}`;

const pairsOfFamily = (name: string): readonly Pair[] => [
  ...['default', 'hover', 'active'].flatMap((step): Pair[] => [
    [basis(`${name}-color-${step}`), basis(`${name}-bg-${step}`), 4.5],
    [basis(`${name}-border-${step}`), basis(`${name}-bg-${step}`), 3],
  ]),
  [basis(`${name}-color-document`), basis(`${name}-bg-subtle`), 4.5],
];

const pairsOfInverse = (name: string): readonly Pair[] =>
  ['default', 'hover', 'active'].map((step) => [
    basis(`${name}-inverse-color-${step}`),
    basis(`${name}-inverse-bg-${step}`),
    4.5,
  ]);

const paper = basis('default-bg-subtle');
const sheet = basis('default-bg-document');
const ink = basis('default-color-document');

/** What the screens put on paper and in pictures, beyond the pairs inside a family. */
const pairsOfScreens: readonly Pair[] = [
  [basis('action-1-color-default'), paper, 4.5],
  [basis('action-1-color-default'), sheet, 4.5],
  [basis('action-2-color-default'), paper, 4.5],
  [basis('action-1-border-default'), paper, 3],
  [basis('action-1-inverse-bg-default'), paper, 3],
  ['--greep-brand-3', paper, 3],
  ['--greep-brand-3', sheet, 3],
  ['--greep-brand-3', '--greep-brand-1', 3],
  ['--greep-brand-3', '--greep-brand-2', 3],
  [ink, '--greep-brand-1', 4.5],
  [ink, '--greep-brand-2', 4.5],
];

const pairsOfBrand = [
  ...['action-1', 'action-2', 'accent-1', 'selected'].flatMap((name) => [
    ...pairsOfFamily(name),
    ...pairsOfInverse(name),
  ]),
  ...pairsOfScreens,
];

type Colours = readonly [string, ...string[]];

const propertiesOf = (...colours: Colours) => themeProperties({ ...plainTheme, colours: [...colours] });

/** Second and third colour: every one of the 4,096 once too, in an order that looks like none. */
const withOthers = (first: string, index: number): Colours => {
  const other = (step: number): string => everyShortHex[(index * step + 17) % everyShortHex.length] ?? first;
  const all: Colours = [first, other(2731), other(1117)];
  return index % 3 === 0 ? [first] : index % 3 === 1 ? [first, all[1] ?? first] : all;
};

const unreadable = (colours: Colours, pairs: readonly Pair[]): string[] => {
  const hex = colours.join(' ');
  const properties = propertiesOf(...colours);
  const colour = (name: string): string => properties.get(name) ?? expect.fail(`${name} is missing`);
  return pairs.flatMap(([front, back, ratio]) => {
    const reached = contrast(colour(front), colour(back));
    return reached >= ratio ? [] : [`${hex}: ${front} on ${back} is ${reached.toFixed(2)}, asked ${ratio}`];
  });
};

describe('the theme of a gemeente', () => {
  it('is readable for each of the 4,096 short colours, with any second and third', { timeout: 300_000 }, () => {
    expect(everyShortHex).toHaveLength(4096);
    expect(everyShortHex.flatMap((hex, at) => unreadable(withOthers(hex, at), pairsOfBrand))).toEqual([]);
  });

  it('would hear of a pair that cannot be read', () => {
    expect(unreadable(['#ff0'], [['--greep-brand-1', paper, 3]])).toEqual([expect.stringContaining('#ff0: ')]);
  });

  it('has white letters on the deepest fill of every brand', { timeout: 180_000 }, () => {
    const faint = everyShortHex.filter(
      (hex) => contrast('#ffffff', propertiesOf(hex).get('--greep-brand-3') ?? '#ffffff') < 4.5,
    );
    expect(faint).toEqual([]);
  });

  it('keeps paper, status and circles readable', () => {
    const names = ['positive', 'warning', 'negative', 'info', 'highlight', 'accent-2', 'accent-3'];
    const pairs = [
      ...names.flatMap((name) => [...pairsOfFamily(name), ...pairsOfInverse(name)]),
      ...pairsOfFamily('default'),
    ];
    expect(unreadable(['#0b5a6e'], pairs)).toEqual([]);
  });

  it('writes quiet text at 5.6 to 1 on paper, sheet and note', () => {
    const quiet = basis('default-color-default');
    expect(
      unreadable(
        ['#0b5a6e'],
        [paper, sheet, basis('default-bg-default')].map((ground): Pair => [quiet, ground, 5.6]),
      ),
    ).toEqual([]);
  });

  it('keeps the lines of pictures at 3 to 1', () => {
    const line = basis('default-border-default');
    const pairs: Pair[] = [
      [line, paper, 3],
      [line, sheet, 3],
      [basis('accent-2-color-default'), '--greep-own-2', 3],
      [basis('accent-3-color-default'), '--greep-org-1', 3],
      [ink, '--greep-own-2', 4.5],
      [ink, '--greep-org-1', 4.5],
    ];
    expect(unreadable(['#0b5a6e'], pairs)).toEqual([]);
  });

  it('never changes paper, ink, status and circles with the brand', () => {
    const fixed = (hex: string) =>
      [...propertiesOf(hex)].filter(([name]) => !/action|accent-1|selected|brand/.test(name));
    expect(fixed('#ff0')).toEqual(fixed('#00f'));
    expect(fixed('#ff0').length).toBeGreaterThan(100);
  });

  it('gives each of three colours its own work, and the last one the work of those left out', () => {
    const action = (...colours: Colours) =>
      ['action-1', 'action-2', 'accent-1'].map((name) => propertiesOf(...colours).get(basis(`${name}-color-default`)));
    const [red, green, blue] = ['#b10', '#171', '#07a'].map((hex) => action(hex)[0]);
    expect(new Set([red, green, blue]).size).toBe(3);
    expect(action('#b10', '#171', '#07a')).toEqual([red, green, blue]);
    expect(action('#b10', '#171')).toEqual([red, green, green]);
    expect(action('#b10')).toEqual([red, red, red]);
  });

  it('takes a letter and corners from the gemeente, and no letter that Greep does not serve', () => {
    const css = themeCss({ colours: ['#0b5a6e'], font: 'Atkinson Hyperlegible Next', radius: 7 });
    expect(css).toContain('--basis-text-font-family-default:"Atkinson Hyperlegible Next",');
    expect(css).toContain('--basis-border-radius-md:7px');
    for (const wrong of [
      { colours: [] },
      { colours: ['#123', '#456', '#789', '#abc'] },
      { colours: ['red;}body{display:none'] },
      { font: 'Comic Sans' },
      { radius: 9 },
      { logo: 'x.svg' },
    ])
      expect(Theme.safeParse({ ...plainTheme, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  });

  it('is one rule on the element that carries the theme, without anything but colours, letters and corners', () => {
    expect(themeCss(plainTheme)).toMatch(/^html\.ma-theme\{(--[a-z0-9-]+:(#[0-9a-f]{6}|\d+px|"[^<>{};]+);?)+\}\n$/);
  });
});
