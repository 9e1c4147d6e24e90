// Carried out of the file: the exact words that the family let go, and codes of how it ended. Nobody, no provider, no day.
import { createHash } from 'node:crypto';
import type { Carrier, DomainEvent } from '@greep/events';
import { BottleneckId, Day, FamilyId, LadderId, type PersonId } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import type { Bottleneck } from '../bottleneck.ts';
import type { DoorbraakBottleneck, KnownBy } from '../doorbraak-bottleneck.ts';
import { outsideOf } from '../file/outside-of.ts';
import { digestOfPerson } from '../ladder/known-by.ts';
import { ladderChange } from '../ladder/write-ladder.ts';
import { Helped } from '../ladder-answer.ts';
import { dueAt } from '../levels.ts';
import { BottleneckKind, bottleneckKey, LadderKind, ladderKey } from '../storage.ts';
import { commitAsCarrier } from './commit-as-carrier.ts';
import { whoKnowsFamily } from './who-knows-family.ts';

const Left = z.looseObject({ bottleneckId: BottleneckId, ladderId: LadderId, sent: z.number().int().positive() });
/** Judged with what it was worth, or withdrawn. */
const Ended = z.looseObject({
  ladderId: LadderId,
  sent: z.number().int().positive(),
  helped: Helped.optional(),
  on: Day,
});

export const familyIdIn = ({ aggregate }: DomainEvent): FamilyId => FamilyId.parse(aggregate.slice('FAMILY#'.length));

/** Follows from two ids of chance that never stand in one place outside the file. */
const saltOf = (bottleneck: Bottleneck, ladder: LadderId): string =>
  createHash('sha256').update(`known-by|${bottleneck.id}|${ladder}`).digest('base64url');

export const knownByOf = (people: readonly PersonId[], bottleneck: Bottleneck, ladder: LadderId): KnownBy => {
  const salt = saltOf(bottleneck, ladder);
  return { salt, digests: people.map((person) => digestOfPerson(salt, person)).toSorted() };
};

type Outside = Bottleneck & { readonly above: NonNullable<Bottleneck['above']> };

const firstCopy = async (store: Store, bottleneck: Outside): Promise<DoorbraakBottleneck> => {
  const { above } = bottleneck;
  return {
    state: 'on-agenda',
    id: above.id,
    ...outsideOf(bottleneck, above.leftOn),
    text: above.text,
    arrivedOn: above.leftOn,
    level: 'doorbraakteam',
    due: dueAt('doorbraakteam', above.leftOn),
    ...{ steps: [], questions: [], notes: [] },
    knownBy: knownByOf(await whoKnowsFamily(store, bottleneck.familyId), bottleneck, above.id),
    revision: 1,
    heard: { file: 1, nation: 0 },
  };
};

/** The question that was asked back has its answer now, and lies on the agenda again. */
const withAnswer = (copy: DoorbraakBottleneck, { above, questions }: Outside): DoorbraakBottleneck | undefined => {
  const given = questions.findLast(({ level }) => level !== 'supervisor');
  if (copy.state !== 'returned' || !given?.answer || !given.answeredOn) return undefined;
  const { question: _question, undo: _undo, state: _state, ...rest } = copy;
  return {
    ...rest,
    state: 'on-agenda',
    due: dueAt(copy.level, given.answeredOn),
    questions: copy.questions.map((asked, at) =>
      at === copy.questions.length - 1 ? { ...asked, answer: given.answer, answeredOn: given.answeredOn } : asked,
    ),
    steps: [...copy.steps, { what: 'question-answered', level: copy.level, on: given.answeredOn }],
    heard: { ...copy.heard, file: above.sent },
  };
};

const isOutside = (bottleneck: Bottleneck | undefined): bottleneck is Outside => bottleneck?.above !== undefined;

const write = (store: Store, event: DomainEvent, next: DoorbraakBottleneck, version: number) =>
  commitAsCarrier(
    store,
    event,
    ladderChange('copy-from-file', version === 0 ? next : { ...next, revision: next.revision + 1 }, version),
  );

const carryText = async (store: Store, event: DomainEvent): Promise<void> => {
  const { bottleneckId, ladderId, sent } = Left.parse(event.data);
  const row = await store.find(BottleneckKind, bottleneckKey(familyIdIn(event), bottleneckId));
  if (!isOutside(row?.value)) throw new Error('the bottleneck that left its file is not there');
  // Brought up again since: what is asked about now has another copy.
  if (row.value.above.id !== ladderId) return;
  const copy = await store.find(LadderKind, ladderKey(ladderId));
  if (!copy) return write(store, event, await firstCopy(store, row.value), 0);
  if (copy.value.heard.file >= sent) return;
  const answered = withAnswer(copy.value, row.value);
  if (answered) await write(store, event, answered, copy.version);
};

const gone = (copy: DoorbraakBottleneck, on: Day): DoorbraakBottleneck => {
  const { id, theme, text, reportedMonth, weeksInFile, arrivedOn, nationalId } = copy;
  const { questions, notes, knownBy, revision, heard, level } = copy;
  return {
    state: 'withdrawn',
    ...{ id, theme, text, reportedMonth, weeksInFile, arrivedOn },
    ...{ questions, notes, knownBy, revision, heard, level },
    ...(nationalId && { nationalId }),
    steps: [...copy.steps, { what: 'withdrawn', level, on }],
    withdrawnOn: on,
  };
};

/** Judged in the file. An answer that was pulled back in the same minutes is not asked about any more. */
const closed = (copy: DoorbraakBottleneck, helped: Helped, on: Day): DoorbraakBottleneck => {
  if (copy.state !== 'answered') return gone(copy, on);
  const { undo: _undo, ...rest } = copy;
  return { ...rest, state: 'closed', helped, closedOn: on };
};

const carryEnd = async (store: Store, event: DomainEvent): Promise<void> => {
  const { ladderId, sent, helped, on } = Ended.parse(event.data);
  const copy = await store.find(LadderKind, ladderKey(ladderId));
  if (!copy) throw new Error('the copy is not there yet');
  const { value } = copy;
  if (value.heard.file >= sent) return;
  const next = helped ? closed(value, helped, on) : gone(value, on);
  await write(store, event, { ...next, heard: { ...next.heard, file: sent } }, copy.version);
};

export const copyBottleneckToDoorbraak = (storeFor: (gemeente: string) => Store): Carrier => ({
  name: 'copy-bottleneck-to-doorbraak',
  hears: ['bottleneck-left-file.v1', 'bottleneck-judged.v1', 'bottleneck-withdrawn.v1'],
  carry: (event) => {
    const store = storeFor(event.gemeente);
    return event.type === 'bottleneck-left-file.v1' ? carryText(store, event) : carryEnd(store, event);
  },
});
