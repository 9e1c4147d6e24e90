import { describe, expect, it } from 'vitest';
import { contrast } from '../../packages/web/theme/contrast.ts';
import { themeCss, themeProperties } from '../../packages/web/theme/theme-css.ts';

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

const unreadable = (hex: string, pairs: readonly Pair[]): string[] => {
  const properties = themeProperties({ hex });
  const colour = (name: string): string => properties.get(name) ?? expect.fail(`${name} is missing`);
  return pairs.flatMap(([front, back, ratio]) => {
    const reached = contrast(colour(front), colour(back));
    return reached >= ratio ? [] : [`${hex}: ${front} on ${back} is ${reached.toFixed(2)}, asked ${ratio}`];
  });
};

describe('the theme of a gemeente', () => {
  it('is readable for each of the 4,096 short colours', { timeout: 120_000 }, () => {
    expect(everyShortHex).toHaveLength(4096);
    expect(everyShortHex.flatMap((hex) => unreadable(hex, pairsOfBrand))).toEqual([]);
  });

  it('has white letters on the deepest fill of every brand', { timeout: 60_000 }, () => {
    const faint = everyShortHex.filter(
      (hex) => contrast('#ffffff', themeProperties({ hex }).get('--greep-brand-3') ?? '#ffffff') < 4.5,
    );
    expect(faint).toEqual([]);
  });

  it('keeps paper, status and circles readable', () => {
    const names = ['positive', 'warning', 'negative', 'info', 'highlight', 'accent-2', 'accent-3'];
    const pairs = [
      ...names.flatMap((name) => [...pairsOfFamily(name), ...pairsOfInverse(name)]),
      ...pairsOfFamily('default'),
    ];
    expect(unreadable('#0b5a6e', pairs)).toEqual([]);
  });

  it('writes quiet text at 5.6 to 1 on paper, sheet and note', () => {
    const quiet = basis('default-color-default');
    expect(
      unreadable(
        '#0b5a6e',
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
    expect(unreadable('#0b5a6e', pairs)).toEqual([]);
  });

  it('never changes paper, ink, status and circles with the brand', () => {
    const fixed = (hex: string) =>
      [...themeProperties({ hex })].filter(([name]) => !/action|accent-1|selected|brand/.test(name));
    expect(fixed('#ff0')).toEqual(fixed('#00f'));
    expect(fixed('#ff0').length).toBeGreaterThan(100);
  });

  it('is one rule on the element that carries the theme, without anything but colours and corners', () => {
    expect(themeCss({ hex: '#0b5a6e', radius: 4 })).toMatch(
      /^html\.ma-theme\{(--[a-z0-9-]+:(#[0-9a-f]{6}|\d+px);?)+\}\n$/,
    );
  });
});
