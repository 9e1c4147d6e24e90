// What all verbs on one copy have in common, and how their answer is rendered: with what is known of earlier ones like it.
import { LadderId } from '@greep/kernel';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { LadderKind, patternOf } from '../storage.ts';
import { type LadderSlice, ladderResource, loadLadder } from './ladder-slice.ts';
import { patternIn } from './pattern.ts';
import { showLadder } from './show-ladder.ts';
import type { LadderView, Pattern } from './views.ts';

/** Only what a reader can see makes another version: not that somebody got to know the family. */
const versionOf = ({ value, version }: LadderSlice['stored']): number => version - value.refreshed;

export const onLadder = {
  load: loadLadder,
  resource: ({ gemeente, stored, reader }: LadderSlice) => ladderResource(gemeente, stored.value, reader),
  version: ({ stored }: LadderSlice): number => versionOf(stored),
};

/** More than a gemeente meets of one theme in some years. */
const mostEarlier = 200;

/** Also of earlier ones nobody reads those of a family they know. */
export const findPattern = async (
  { store, access }: Tools,
  { principal }: Request,
  { id, theme }: DoorbraakBottleneck,
): Promise<Pattern> => {
  const page = await store.page(LadderKind, 'gsi2', patternOf(theme), { limit: mostEarlier, newestFirst: true });
  const earlier = page.rows.map(({ value }) => value).filter((one) => one.id !== id);
  const seen = access.filter(principal, 'viewBottleneck', earlier, (one) =>
    ladderResource(store.gemeente, one, principal),
  );
  return patternIn(seen);
};

export const answerWithLadder = async (tools: Tools, ref: Ref, request: Request): Promise<Answer<LadderView>> => {
  const slice = await loadLadder(tools, { ladderId: LadderId.parse(ref.ladderId) }, request);
  if (!slice) throw new Error('a bottleneck that was just written is not there');
  const { value } = slice.stored;
  const pattern = await findPattern(tools, request, value);
  return {
    view: showLadder(value, pattern, request.principal, momentOf(tools, request)),
    version: versionOf(slice.stored),
    location: `/doorbraak-bottlenecks/${value.id}`,
  };
};
