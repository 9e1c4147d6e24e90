// Carried to the nation: only what the policy team wrote, the theme and the wait in weeks. The way back stays with it, unseen.
import type { Carrier, DomainEvent } from '@greep/events';
import { LadderId, NationalId, nowhere } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { weeksOf } from '../ladder/show-ladder.ts';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { LadderKind, ladderKey, NationalKind, nationalKey, nationalPartition, putNational } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';

const Stepped = z.looseObject({ ladderId: LadderId, nationalId: NationalId.nullable() });

type Stores = {
  readonly gemeente: (gemeente: string) => Store;
  readonly nation: (nowhere: string) => Store;
};

type AtNational = Extract<DoorbraakBottleneck, { state: 'at-national' }>;

const firstCopy = (gemeente: Store['gemeente'], copy: AtNational): NationalBottleneck => {
  const arrivedOn = copy.steps.findLast(({ level }) => level === 'national')?.on ?? copy.arrivedOn;
  return {
    state: 'open',
    id: copy.nationalId,
    origin: { gemeente, ladderId: copy.id },
    theme: copy.theme,
    text: copy.nationalText,
    weeksBefore: weeksOf(copy, arrivedOn),
    arrivedOn,
    revision: 1,
    due: copy.due,
  };
};

const withdrawn = (
  { value }: { value: NationalBottleneck },
  on: NationalBottleneck['arrivedOn'],
): NationalBottleneck => {
  const { id, origin, theme, text, weeksBefore, arrivedOn, revision } = value;
  return { state: 'withdrawn', ...{ id, origin, theme, text, weeksBefore, arrivedOn, revision }, withdrawnOn: on };
};

const carry = async (event: DomainEvent, stores: Stores): Promise<void> => {
  const { ladderId, nationalId } = Stepped.parse(event.data);
  if (nationalId === null) return;
  const store = stores.gemeente(event.gemeente);
  const nation = stores.nation(nowhere);
  const [copy, there] = await Promise.all([
    store.find(LadderKind, ladderKey(ladderId)),
    nation.find(NationalKind, nationalKey(nationalId)),
  ]);
  if (!copy) throw new Error('the copy that went to the nation is not there');
  const write = (next: NationalBottleneck, version: number) =>
    commitAsCarrier(nation, event, {
      aggregate: nationalPartition(nationalId),
      action: 'copy-from-gemeente',
      puts: [putNational(next, version)],
    });
  if (!there && copy.value.state === 'at-national') return write(firstCopy(store.gemeente, copy.value), 0);
  if (there?.value.state === 'open' && copy.value.state === 'withdrawn')
    return write(withdrawn(there, copy.value.withdrawnOn), there.version);
};

export const carryBottleneckToNation = (stores: Stores): Carrier => ({
  name: 'carry-bottleneck-to-nation',
  hears: ['bottleneck-stepped.v1'],
  carry: (event) => carry(event, stores),
});
