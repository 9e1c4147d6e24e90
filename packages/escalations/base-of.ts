// What a bottleneck keeps wherever it goes next. One place, so that no step forgets a part of its way.
import type { Day } from '@greep/kernel';
import type { Bottleneck } from './bottleneck.ts';
import type { Round } from './round.ts';
import type { ShownText } from './shown-text.ts';

export type Leaving = Extract<Bottleneck, { state: 'leaving' }>;

const asShown = (leaving: Leaving, ended: ShownText['ended'], endedOn: Day): ShownText => {
  const { text, reason, writtenByName, shownOn, objections, askedAgain } = leaving;
  return { text, reason, writtenByName, shownOn, objections, askedAgain, ended, endedOn };
};

/** A text that was shown until now goes to the shown ones, with why it is not shown any more. */
export const baseOf = (bottleneck: Bottleneck, ended: ShownText['ended'], on: Day) => {
  const { id, familyId, providerId, content, reportedBy, reportedOn, steps, questions, rounds, above } = bottleneck;
  const shown =
    bottleneck.state === 'leaving' ? [...bottleneck.shown, asShown(bottleneck, ended, on)] : bottleneck.shown;
  return {
    ...{ id, familyId, providerId, content, reportedBy, reportedOn, steps, questions, shown, rounds },
    ...(above && { above }),
  };
};

/** What was answered, also when it was not needed any more. */
export const givenIn = (bottleneck: Bottleneck): Round['given'] => {
  if (bottleneck.state === 'withdrawn') return bottleneck.given;
  if (bottleneck.state !== 'answered' && bottleneck.state !== 'closed') return undefined;
  const { answeredAt, answer, corrections, answeredOn } = bottleneck;
  return { answeredAt, answer, corrections, answeredOn };
};

export const verdictIn = (bottleneck: Bottleneck): Round['verdict'] => {
  if (bottleneck.state !== 'closed') return undefined;
  const { helped, words, closedOn } = bottleneck;
  return { helped, ...(words && { words }), closedOn };
};
