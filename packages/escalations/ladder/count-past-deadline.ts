// How many questions stand past their day, level by level. The agendas lie in the order of their days, so this reads none of
// them. One that the team asked something back about counts too: its day stands, and the family has no answer yet.
import { type Day, nowhere } from '@greep/kernel';
import type { Store } from '@greep/store';
import { agendaOf, nationAgenda } from '../storage.ts';

type Counted = 'doorbraakteam' | 'policyTeam' | 'national';
export type PastDeadline = Readonly<Partial<Record<Counted, number>>>;

const ofGemeente: readonly (readonly [Counted, string])[] = [
  ['doorbraakteam', agendaOf('doorbraakteam')],
  ['policyTeam', agendaOf('policyTeam')],
];
/** The nation counts its own agenda; what a gemeente brought to it is not counted there once more. */
const ofNation: typeof ofGemeente = [['national', nationAgenda]];

export const countPastDeadline = async (store: Store, today: Day): Promise<PastDeadline> => {
  const agendas = store.gemeente === nowhere ? ofNation : ofGemeente;
  const counts = await Promise.all(
    agendas.map(async ([level, agenda]) => [level, await store.count('gsi1', agenda, today)] as const),
  );
  return Object.fromEntries(counts);
};
