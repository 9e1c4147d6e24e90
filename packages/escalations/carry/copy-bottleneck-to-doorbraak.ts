// Carried out of the file: the exact words that the family let go, and codes of how it ended. Nobody, no provider, no day.
import { createHash } from 'node:crypto';
import type { Carrier, DomainEvent } from '@greep/events';
import { BottleneckId, type Day, FamilyId, LadderId, type PersonId } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import type { Bottleneck } from '../bottleneck.ts';
import type { DoorbraakBottleneck, KnownBy } from '../doorbraak-bottleneck.ts';
import { outsideOf } from '../file/outside-of.ts';
import { digestOfPerson } from '../ladder/known-by.ts';
import { dueAt } from '../levels.ts';
import type { Above } from '../round.ts';
import { BottleneckKind, bottleneckKey, LadderKind, ladderKey } from '../storage.ts';
import { carryEnd } from './end-copy.ts';
import { whoKnowsFamily } from './who-knows-family.ts';
import { writeCopy } from './write-copy.ts';

const Left = z.looseObject({ bottleneckId: BottleneckId, ladderId: LadderId, sent: z.number().int().positive() });
export const familyIdIn = ({ aggregate }: DomainEvent): FamilyId => FamilyId.parse(aggregate.slice('FAMILY#'.length));

/** Follows from two ids of chance that never stand in one place outside the file. */
const saltOf = (bottleneck: Bottleneck, ladder: LadderId): string =>
  createHash('sha256').update(`known-by|${bottleneck.id}|${ladder}`).digest('base64url');

export const knownByOf = (people: readonly PersonId[], bottleneck: Bottleneck, ladder: LadderId): KnownBy => {
  const salt = saltOf(bottleneck, ladder);
  return { salt, digests: people.map((person) => digestOfPerson(salt, person)).toSorted() };
};

type Outside = {
  readonly above: Above;
  readonly questions: Bottleneck['questions'];
  /** Withdrawn before it was carried: then nothing of its words is. */
  readonly withdrawnOn?: Day;
};

/** What the file has outside under this id, in this round or an earlier one. */
const outsideAs = (bottleneck: Bottleneck, ladder: LadderId): Outside | undefined => {
  const { above, questions, rounds } = bottleneck;
  if (above?.id === ladder) {
    return { above, questions, ...(bottleneck.state === 'withdrawn' && { withdrawnOn: bottleneck.withdrawnOn }) };
  }
  const round = rounds.find((one) => one.above?.id === ladder);
  if (!round?.above) return undefined;
  return {
    above: round.above,
    questions: round.questions,
    ...(round.withdrawn && { withdrawnOn: round.withdrawn.on }),
  };
};

const firstCopy = async (store: Store, bottleneck: Bottleneck, outside: Outside): Promise<DoorbraakBottleneck> => {
  const { above, withdrawnOn } = outside;
  const about = {
    id: above.id,
    ...outsideOf(bottleneck, above.leftOn),
    arrivedOn: above.leftOn,
    steps: [],
    level: 'doorbraakteam' as const,
    knownBy: knownByOf(await whoKnowsFamily(store, bottleneck.familyId), bottleneck, above.id),
    refreshed: 0,
    revision: 1,
    heard: { file: 1, nation: 0 },
  };
  if (withdrawnOn) return { ...about, state: 'withdrawn', withdrawnOn };
  const due = dueAt('doorbraakteam', above.leftOn);
  return { ...about, state: 'on-agenda', text: above.text, due, questions: [], notes: [] };
};

/** Answers find their question, also one that was taken back meanwhile; the last one puts it on the agenda again. */
const withAnswers = (copy: DoorbraakBottleneck, { questions }: Outside): DoorbraakBottleneck => {
  if (copy.state === 'withdrawn') return copy;
  const given = questions.filter(({ level }) => level !== 'supervisor');
  const merged = copy.questions.map((asked, at) => {
    const { answer, answeredOn } = given[at] ?? {};
    return asked.answer || !answer || !answeredOn ? asked : { ...asked, answer, answeredOn };
  });
  const news = merged.flatMap(({ answer, answeredOn }, at) =>
    answer && answeredOn && !copy.questions[at]?.answer
      ? [{ what: 'question-answered' as const, level: copy.level, on: answeredOn }]
      : [],
  );
  const next = { ...copy, questions: merged, steps: [...copy.steps, ...news] };
  const last = merged.at(-1)?.answeredOn;
  if (next.state !== 'returned' || !last) return next;
  const { question: _question, undo: _undo, ...rest } = next;
  return { ...rest, state: 'on-agenda', due: dueAt(next.level, last) };
};

const carryText = async (store: Store, event: DomainEvent): Promise<void> => {
  const { bottleneckId, ladderId, sent } = Left.parse(event.data);
  const row = await store.find(BottleneckKind, bottleneckKey(familyIdIn(event), bottleneckId));
  if (!row) throw new Error('the bottleneck that left its file is not there');
  const outside = outsideAs(row.value, ladderId);
  // Brought up again before earlier rounds were kept: what is asked about now has another copy.
  if (!outside) return;
  const copy = await store.find(LadderKind, ladderKey(ladderId));
  if (!copy) return writeCopy(store, event, await firstCopy(store, row.value, outside), 0);
  const { value } = copy;
  const next = withAnswers(value, outside);
  if (value.heard.file >= sent && next.steps.length === value.steps.length) return;
  await writeCopy(
    store,
    event,
    { ...next, heard: { ...value.heard, file: Math.max(value.heard.file, sent) } },
    copy.version,
  );
};

export const copyBottleneckToDoorbraak = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'copy-bottleneck-to-doorbraak',
  hears: ['bottleneck-left-file.v1', 'bottleneck-judged.v1', 'bottleneck-withdrawn.v1'],
  carry: (event) => {
    const store = storeFor(event.gemeente);
    return event.type === 'bottleneck-left-file.v1' ? carryText(store, event) : carryEnd(store, event);
  },
});
