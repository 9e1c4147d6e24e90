import type { Bottleneck } from './bottleneck-views.ts';

/** What every form on the page of a bottleneck in the file gets. */
export type ActProps = { readonly bottleneck: Bottleneck; readonly version: number | undefined };

export const paramsOf = ({ id, familyId }: Bottleneck) => ({ familyId, bottleneckId: id });
