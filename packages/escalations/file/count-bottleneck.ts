// What a bottleneck adds to the figures: its theme, when it came to which level, and how it ended. Whole, at every change.
import type { OutboxFact } from '@greep/store';
import type { Bottleneck } from '../bottleneck.ts';
import { arrivalsIn } from '../rungs.ts';

export const countedFact = (bottleneck: Bottleneck): OutboxFact => ({
  type: 'bottleneck-counted.v1',
  data: {
    key: bottleneck.id,
    providerId: bottleneck.providerId,
    theme: bottleneck.content.theme,
    steps: arrivalsIn(bottleneck.steps).map(({ level, from }) => `${level}@${from}`),
    state: bottleneck.state,
    answeredOn: 'answeredOn' in bottleneck ? bottleneck.answeredOn : null,
    closedOn: bottleneck.state === 'closed' ? bottleneck.closedOn : null,
    helped: bottleneck.state === 'closed' ? bottleneck.helped : null,
  },
});
