// What the copy outside hears of a verdict: the code, and which answer was judged. The words stay in the file.
import type { Day } from '@greep/kernel';
import type { OutboxFact } from '@greep/store';
import type { Helped } from '../ladder-answer.ts';
import type { Above } from '../round.ts';

type Verdict = {
  readonly helped: Helped;
  readonly closedOn: Day;
  /** The file has begun another round: whatever lies above of this one is over. */
  readonly isLast?: boolean;
};

export const judgedFact = (above: Above, { helped, closedOn, isLast = false }: Verdict): OutboxFact => ({
  type: 'bottleneck-judged.v1',
  data: { ladderId: above.id, sent: above.sent, helped, on: closedOn, steps: above.steps, isLast },
});
