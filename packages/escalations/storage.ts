// Where bottlenecks lie: in the file of the family; as a copy without names at the teams; as a text at the nation.
// The link from a copy back to its family lies in rows that only a carrier can read.

import { familyPartition } from '@greep/care';
import { BottleneckId, FamilyId, type LadderId, type NationalId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import * as z from 'zod';
import { Bottleneck } from './bottleneck.ts';
import { DoorbraakBottleneck } from './doorbraak-bottleneck.ts';
import { NationalBottleneck } from './national-bottleneck.ts';
import type { Theme } from './themes.ts';

export const BottleneckKind: ItemKind<Bottleneck> = { name: 'bottleneck', schema: Bottleneck };
export const LadderKind: ItemKind<DoorbraakBottleneck> = { name: 'doorbraak-bottleneck', schema: DoorbraakBottleneck };
export const NationalKind: ItemKind<NationalBottleneck> = { name: 'national-bottleneck', schema: NationalBottleneck };

const Link = z.strictObject({ familyId: FamilyId, bottleneckId: BottleneckId });
export const LinkKind: ItemKind<z.infer<typeof Link>> = { name: 'bottleneck-link', schema: Link };

export const bottleneckPrefix = 'BOTTLENECK#';
export const bottleneckKey = (family: FamilyId, id: BottleneckId): Key => ({
  pk: familyPartition(family),
  sk: `${bottleneckPrefix}${id}`,
});
export const linkKey = (id: LadderId): Key => ({ pk: `BOTTLENECK-LINK#${id}`, sk: 'FAMILY' });
export const ladderPartition = (id: LadderId): string => `DOORBRAAK#${id}`;
export const ladderKey = (id: LadderId): Key => ({ pk: ladderPartition(id), sk: 'FILE' });
export const nationalPartition = (id: NationalId): string => `NATIONAL#${id}`;
export const nationalKey = (id: NationalId): Key => ({ pk: nationalPartition(id), sk: 'FILE' });

export const agendaOf = (level: 'doorbraakteam' | 'policyTeam' | 'national'): string => `LADDER#${level}`;
export const answeredOnLadder = 'LADDER#answered';
export const patternOf = (theme: Theme): string => `PATTERN#${theme}`;
export const nationAgenda = 'NATION#open';
export const answeredByNation = 'NATION#answered';

export const putBottleneck = (value: Bottleneck, version: number): Put =>
  put({ kind: BottleneckKind, key: bottleneckKey(value.familyId, value.id), value, version });

export const putLink = (id: LadderId, { familyId, id: bottleneckId }: Bottleneck): Put =>
  put({ kind: LinkKind, key: linkKey(id), value: { familyId, bottleneckId }, version: 0 });

/** Those that wait, by deadline; those that were answered, by the day of the answer. */
const ladderPlace = (value: DoorbraakBottleneck): Key | undefined => {
  switch (value.state) {
    case 'withdrawn':
      return undefined;
    case 'answered':
    case 'closed':
      return { pk: answeredOnLadder, sk: `${value.answeredOn}#${value.id}` };
    default:
      return { pk: agendaOf(value.level), sk: `${value.due}#${value.id}` };
  }
};

export const putLadder = (value: DoorbraakBottleneck, version: number): Put => {
  const place = ladderPlace(value);
  return put({
    kind: LadderKind,
    key: ladderKey(value.id),
    value,
    version,
    ...(place && { gsi1: place, gsi2: { pk: patternOf(value.theme), sk: `${value.arrivedOn}#${value.id}` } }),
  });
};

const nationPlace = (value: NationalBottleneck): Key | undefined => {
  if (value.state === 'withdrawn') return undefined;
  return value.state === 'open'
    ? { pk: nationAgenda, sk: `${value.due}#${value.id}` }
    : { pk: answeredByNation, sk: `${value.answeredOn}#${value.id}` };
};

export const putNational = (value: NationalBottleneck, version: number): Put => {
  const gsi1 = nationPlace(value);
  return put({ kind: NationalKind, key: nationalKey(value.id), value, version, ...(gsi1 && { gsi1 }) });
};
