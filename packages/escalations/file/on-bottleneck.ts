// What all verbs on one bottleneck in a file have in common, and how their answer is rendered.
import type { FamilyFileResource } from '@greep/access';
import { resourceOf } from '@greep/care';
import { BottleneckId, FamilyId } from '@greep/kernel';
import { type Answer, momentOf, type Ref, type Request, type Tools } from '@greep/verbs';
import { type BottleneckFile, type BottleneckSlice, loadBottleneck } from './bottleneck-file.ts';
import { showBottleneck } from './show-bottleneck.ts';
import type { BottleneckView } from './views.ts';

export const onBottleneck = {
  load: loadBottleneck,
  resource: (slice: BottleneckFile): FamilyFileResource => resourceOf(slice),
  version: ({ bottleneck }: BottleneckSlice): number => bottleneck.version,
};

export const answerWithBottleneck = async (
  tools: Tools,
  ref: Ref,
  request: Request,
): Promise<Answer<BottleneckView>> => {
  const familyId = FamilyId.parse(ref.familyId);
  const slice = await loadBottleneck(tools, { familyId, bottleneckId: BottleneckId.parse(ref.bottleneckId) });
  if (!slice) throw new Error('a bottleneck that was just written is not there');
  return {
    view: showBottleneck(slice, request.principal, momentOf(tools, request)),
    version: slice.bottleneck.version,
    location: `/families/${familyId}/bottlenecks/${slice.bottleneck.value.id}`,
  };
};
