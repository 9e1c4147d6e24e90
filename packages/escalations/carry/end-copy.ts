// The file says that it is over: judged with what it was worth, or withdrawn. What the family wants back leaves no words here.
import type { DomainEvent } from '@greep/events';
import { Day, LadderId } from '@greep/kernel';
import type { Store } from '@greep/store';
import * as z from 'zod';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { Helped } from '../ladder-answer.ts';
import { LadderKind, ladderKey } from '../storage.ts';
import { givenAbove } from './from-above.ts';
import { writeCopy } from './write-copy.ts';

const Ended = z.looseObject({
  ladderId: LadderId,
  sent: z.number().int().positive(),
  helped: Helped.optional(),
  on: Day,
  /** How many steps of the copy the file knew when it judged. */
  steps: z.number().int().nonnegative().optional(),
  /** The file has begun another round. */
  isLast: z.boolean().optional(),
});
type Ended = z.infer<typeof Ended>;

const gone = (copy: DoorbraakBottleneck, on: Day): DoorbraakBottleneck => {
  const { id, theme, weeksInFile, arrivedOn, nationalId } = copy;
  const { knownBy, refreshed, revision, heard, level } = copy;
  const given = givenAbove(copy);
  return {
    state: 'withdrawn',
    ...{ id, theme, weeksInFile, arrivedOn, knownBy, refreshed, revision, heard, level },
    ...(nationalId && { nationalId }),
    ...(given && { given }),
    steps: [...copy.steps, { what: 'withdrawn', level, on }],
    withdrawnOn: on,
  };
};

/** Was the answer that the family judged taken back since? Then the verdict is of an answer that is not here any more. */
const isOfThisAnswer = (copy: DoorbraakBottleneck, { steps = copy.steps.length }: Ended): boolean =>
  copy.state === 'answered' && !copy.steps.slice(steps).some(({ what }) => what === 'pulled-back');

const afterEnd = (copy: DoorbraakBottleneck, ended: Ended): DoorbraakBottleneck => {
  const { helped, on, isLast } = ended;
  if (copy.state === 'withdrawn' || copy.state === 'closed') return copy;
  if (!helped) return gone(copy, on);
  if (copy.state !== 'answered' || !isOfThisAnswer(copy, ended)) return isLast ? gone(copy, on) : copy;
  const { undo: _undo, ...rest } = copy;
  return { ...rest, state: 'closed', helped, closedOn: on };
};

export const carryEnd = async (store: Store, event: DomainEvent): Promise<void> => {
  const ended = Ended.parse(event.data);
  const copy = await store.find(LadderKind, ladderKey(ended.ladderId));
  if (!copy) throw new Error('the copy is not there yet');
  const { value, version } = copy;
  if (value.heard.file >= ended.sent) return;
  await writeCopy(store, event, { ...afterEnd(value, ended), heard: { ...value.heard, file: ended.sent } }, version);
};
