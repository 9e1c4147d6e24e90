// A bottleneck of a household, told through the real API up to the level of its plot.
import type { Gemeente } from '@greep/kernel';
import { canary } from './canary.ts';
import type { Actor } from './cast.ts';
import { viewIn } from './handlers.ts';
import type { Plot, Telling } from './households.ts';

export type LadderLevel = 'doorbraakteam' | 'policyTeam' | 'national';

type Place = { readonly gemeente: Gemeente; readonly plot: Plot; readonly path: string };
type Rows = { readonly rows: readonly { readonly id: string; readonly question: string }[] };
type Opened = { readonly id: string };

export type ToldBottleneck = {
  readonly bottleneckId: string;
  readonly ladderId: string;
  readonly nationalId?: string;
};

const found = ({ rows }: Rows, words: string): string => {
  const row = rows.find(({ question }) => question.includes(words));
  if (!row) throw new Error(`nothing says ${words}`);
  return row.id;
};

/** Reported, passed up by the supervisor, and let go by the mother. */
const bringOutside = async (
  { gemeente, plot, path }: Place,
  mother: Actor,
  { send, actor }: Telling,
): Promise<string> => {
  const inFile = canary(gemeente, plot.key, 'knelpunt');
  const words = canary(gemeente, plot.key, 'weg');
  const told = { theme: 'debts-and-money', organisations: [], tried: [{ what: inFile }], question: inFile };
  const { id } = viewIn<Opened>(await send(actor(plot.worker ?? ''), 'POST', `${path}/bottlenecks`, { body: told }));
  const at = `${path}/bottlenecks/${id}`;
  const text = { kind: 'pass-up', question: words, why: words, tried: [], organisations: [] };
  const up = { reason: inFile, text, hasSeenWarnings: true };
  viewIn(await send(actor(plot.supervisor ?? ''), 'POST', `${at}/outgoing-texts`, { body: up, ifMatch: 1 }));
  viewIn(await send(mother, 'POST', `${at}/text-answers`, { body: { answer: 'yes' }, ifMatch: 2 }));
  return id;
};

/** Up the ladder as far as the plot says. */
const bringUp = async ({ gemeente, plot }: Place, ladderId: string, { send, actor }: Telling): Promise<void> => {
  const reason = canary(gemeente, plot.key, 'weg');
  const at = `/doorbraak-bottlenecks/${ladderId}`;
  if (plot.ladder === 'doorbraakteam') return;
  viewIn(await send(actor('doorbraak'), 'POST', `${at}/policy-passings`, { body: { reason }, ifMatch: 1 }));
  if (plot.ladder === 'policyTeam') return;
  const national = canary(gemeente, plot.key, 'landelijk');
  const body = { reason, text: { question: national, why: national }, hasSeenWarnings: true };
  viewIn(await send(actor('policyTeam'), 'POST', `${at}/national-passings`, { body, ifMatch: 2 }));
};

export const tellBottleneck = async (place: Place, mother: Actor, telling: Telling): Promise<ToldBottleneck> => {
  const { send, actor, carry } = telling;
  const bottleneckId = await bringOutside(place, mother, telling);
  await carry();
  const agenda = viewIn<Rows>(await send(actor('doorbraak'), 'GET', '/doorbraak-bottlenecks'));
  const ladderId = found(agenda, canary(place.gemeente, place.plot.key, 'weg'));
  await bringUp(place, ladderId, telling);
  await carry();
  if (place.plot.ladder !== 'national') return { bottleneckId, ladderId };
  const nation = viewIn<Rows>(await telling.asNation('GET', '/national-bottlenecks'));
  return {
    bottleneckId,
    ladderId,
    nationalId: found(nation, canary(place.gemeente, place.plot.key, 'landelijk')),
  };
};
