import type { Bottleneck } from './bottleneck-views.ts';
import type { NoteMoved } from './moved.tsx';

/** What every form on the page of a bottleneck in the file gets. */
export type ActProps = {
  readonly bottleneck: Bottleneck;
  readonly version: number | undefined;
  readonly noteMoved: NoteMoved;
};

export const paramsOf = ({ id, familyId }: Bottleneck) => ({ familyId, bottleneckId: id });
