// Bottlenecks without names, as the pages of the teams use them.
import type { View } from '../../api/api.ts';

export type LadderRow = View<'GET /doorbraak-bottlenecks'>['rows'][number];
export type LadderBottleneck = View<'GET /doorbraak-bottlenecks/{ladderId}'>;
export type Pattern = LadderBottleneck['pattern'];
export type NationalRow = View<'GET /national-bottlenecks'>['rows'][number];
export type NationalBottleneck = View<'GET /national-bottlenecks/{nationalId}'>;
/** What both lists show of one bottleneck. */
export type QuestionRow = Pick<LadderRow, 'id' | 'theme' | 'question' | 'due' | 'isLate' | 'weeks' | 'helped'> & {
  readonly state: LadderRow['state'] | NationalRow['state'];
};
