// The obstacles that come back, by theme: how often, how often an answer helped, how long it took and what worked best.
import type { BottleneckResource } from '@greep/access';
import { listQuery, type Request, type Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { LadderKind, patternOf } from '../storage.ts';
import { type Theme, themes } from '../themes.ts';
import { ladderResource } from './ladder-slice.ts';
import { patternIn } from './pattern.ts';
import type { LadderPatternRow } from './views.ts';

type Row = { readonly copy: DoorbraakBottleneck; readonly resource: BottleneckResource };

/** As many of a theme as beside one bottleneck. */
const mostOfTheme = 200;

const patternOfTheme = (theme: Theme, copies: readonly DoorbraakBottleneck[]): readonly LadderPatternRow[] => {
  const same = copies.filter((copy) => copy.theme === theme);
  if (same.length === 0) return [];
  const { examples, ...pattern } = patternIn(same);
  const [best] = examples;
  return [{ theme, ...pattern, ...(best && { best }) }];
};

export const listPatterns = listQuery({
  name: 'list-patterns',
  action: 'viewBottleneck',
  load: async ({ store }: Tools, _input: object, { principal }: Request) => {
    const wanted = { limit: mostOfTheme, newestFirst: true };
    const pages = await Promise.all(themes.map((theme) => store.page(LadderKind, 'gsi2', patternOf(theme), wanted)));
    const copies = pages.flatMap(({ rows }) => rows.map(({ value }) => value));
    return { rows: copies.map((copy) => ({ copy, resource: ladderResource(store.gemeente, copy, principal) })) };
  },
  resource: ({ resource }: Row) => resource,
  view: (rows) => {
    const copies = rows.map(({ copy }) => copy);
    const patterns = themes.flatMap((theme) => patternOfTheme(theme, copies));
    return { rows: patterns.toSorted((one, other) => other.times - one.times) };
  },
});
