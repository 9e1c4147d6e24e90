// Carried down from the nation to the gemeente that its bottleneck came from; the copy there says which family's file is next.
import type { Carrier, DomainEvent } from '@greep/events';
import { NationalId, nowhere } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { ladderChange } from '../ladder/write-ladder.ts';
import type { NationalBottleneck } from '../national-bottleneck.ts';
import { LadderKind, ladderKey, NationalKind, nationalKey } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';

const Answered = z.looseObject({ nationalId: NationalId });

type Stores = {
  readonly gemeente: (gemeente: string) => Store;
  readonly nation: (nowhere: string) => Store;
};
type WithAnswer = Extract<NationalBottleneck, { state: 'answered' }>;

const withAnswer = (copy: DoorbraakBottleneck, from: WithAnswer): DoorbraakBottleneck | undefined => {
  const { answer, corrections, answeredOn, revision } = from;
  const heard = { ...copy.heard, nation: revision };
  const step = { what: 'answered' as const, level: 'national' as const, on: answeredOn };
  if (copy.state === 'at-national') {
    const { due: _due, ...rest } = copy;
    return { ...rest, state: 'answered', heard, steps: [...copy.steps, step], ...{ answer, corrections, answeredOn } };
  }
  if (copy.state === 'withdrawn') {
    const given = { answeredAt: 'national' as const, answer, corrections, answeredOn };
    return { ...copy, heard, given, steps: copy.given ? copy.steps : [...copy.steps, step] };
  }
  if (copy.state !== 'answered' && copy.state !== 'closed') return undefined;
  const news = corrections.slice(copy.corrections.length);
  const steps = news.map(({ on, why }) => ({
    what: 'corrected' as const,
    level: 'national' as const,
    on,
    reason: why,
  }));
  return { ...copy, heard, answer, corrections, steps: [...copy.steps, ...steps] };
};

const carry = async (event: DomainEvent, stores: Stores): Promise<void> => {
  const { nationalId } = Answered.parse(event.data);
  const from = await stores.nation(nowhere).find(NationalKind, nationalKey(nationalId));
  if (!from) throw new Error('the answer of the nation is not there');
  if (from.value.state !== 'answered') return;
  const { gemeente, ladderId } = from.value.origin;
  const store = stores.gemeente(gemeente);
  const copy = await store.find(LadderKind, ladderKey(ladderId));
  if (!copy) throw new Error('the copy that the nation answered is not there');
  if (copy.value.heard.nation >= from.value.revision) return;
  const next = withAnswer(copy.value, from.value);
  if (!next) return;
  const change = ladderChange('hear-from-nation', { ...next, revision: next.revision + 1 }, copy.version);
  await commitAsCarrier(store, event, change);
};

export const carryAnswerFromNation = (stores: Stores): Carrier => ({
  name: 'carry-answer-from-nation',
  hears: ['national-bottleneck-answered.v1'],
  carry: (event) => carry(event, stores),
});
