// What the pages about bottlenecks show, by the names that they use for it.
import type { View } from '../../api/api.ts';

export type BottleneckRow = View<'GET /bottlenecks'>['rows'][number];
export type Bottleneck = View<'GET /families/{familyId}/bottlenecks/{bottleneckId}'>;
export type Level = Bottleneck['level'];
export type Step = Bottleneck['steps'][number];
export type Question = Bottleneck['questions'][number];
export type Answer = NonNullable<Bottleneck['answer']>['answer'];
export type Theme = Bottleneck['theme'];
export type OutgoingText = NonNullable<Bottleneck['leaving']>['text'];
export type TextToPassUp = NonNullable<Bottleneck['left']>['text'];
export type LadderRung = Bottleneck['rungs'][number];
