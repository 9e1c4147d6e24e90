// What the verbs of the teams load: one copy without names, and who asks, since whoever knows the family sees nothing of it.
import type { BottleneckResource, Principal } from '@greep/access';
import type { Gemeente, LadderId } from '@greep/kernel';
import type { Stored } from '@greep/store';
import type { Request, Tools } from '@greep/verbs';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { LadderKind, ladderKey } from '../storage.ts';
import { knownByReader } from './known-by.ts';

export type LadderAddress = { readonly ladderId: LadderId };
export type LadderSlice = {
  readonly gemeente: Gemeente;
  readonly stored: Stored<DoorbraakBottleneck>;
  readonly reader: Principal;
};

export const ladderResource = (
  gemeente: Gemeente,
  { id, level, knownBy }: Pick<DoorbraakBottleneck, 'id' | 'level' | 'knownBy'>,
  reader: Principal,
): BottleneckResource => ({ kind: 'Bottleneck', id, gemeente, level, knownBy: knownByReader(knownBy, reader) });

export const loadLadder = async (
  { store }: Tools,
  { ladderId }: LadderAddress,
  { principal }: Request,
): Promise<LadderSlice | undefined> => {
  const stored = await store.find(LadderKind, ladderKey(ladderId));
  return stored && { gemeente: store.gemeente, stored, reader: principal };
};
