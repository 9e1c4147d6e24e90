// A copy changed: its row with the next revision, and word of it for the file and, if it went there, for the nation.
import type { Change } from '@greep/store';
import type { Outcome } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { ladderPartition, putLadder } from '../storage.ts';

export const ladderChange = (action: string, next: DoorbraakBottleneck, version: number): Change => ({
  aggregate: ladderPartition(next.id),
  action,
  puts: [putLadder(next, version)],
  facts: [
    {
      type: 'bottleneck-stepped.v1',
      data: { ladderId: next.id, revision: next.revision, nationalId: next.nationalId ?? null },
    },
  ],
});

export const writeLadder = (action: string, next: DoorbraakBottleneck, version: number): Outcome => ({
  ref: { ladderId: next.id },
  change: ladderChange(action, { ...next, revision: next.revision + 1 }, version),
});
