// A bottleneck in the file changed: its row, and what it adds to the figures from now on.
import { familyPartition } from '@greep/care';
import type { OutboxFact, Put } from '@greep/store';
import type { Outcome } from '@greep/verbs';
import type { Bottleneck } from '../bottleneck.ts';
import { putBottleneck } from '../storage.ts';
import { countedFact } from './count-bottleneck.ts';

type More = { readonly puts?: readonly Put[]; readonly facts?: readonly OutboxFact[]; readonly on?: string };

export const writeBottleneck = (
  action: string,
  next: Bottleneck,
  version: number,
  { puts = [], facts = [], on }: More = {},
): Outcome => ({
  ref: { familyId: next.familyId, bottleneckId: next.id },
  change: {
    aggregate: familyPartition(next.familyId),
    action,
    ...(on && { on }),
    puts: [putBottleneck(next, version), ...puts],
    facts: [countedFact(next), ...facts],
  },
});
