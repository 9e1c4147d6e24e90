// The same obstacle comes back. What was tried before on a theme, how often it helped, and how long it took in whole days.
import { daysBetween } from '@greep/kernel';
import type { DoorbraakBottleneck } from '../doorbraak-bottleneck.ts';
import { directions } from '../ladder-answer.ts';
import type { Pattern } from './views.ts';

type Answered = Extract<DoorbraakBottleneck, { state: 'answered' | 'closed' }>;

const mostExamples = 5;

const isAnswered = (one: DoorbraakBottleneck): one is Answered => one.state === 'answered' || one.state === 'closed';
const helpedOf = (one: Answered) => (one.state === 'closed' ? one.helped : undefined);
const daysOf = ({ arrivedOn, answeredOn }: Answered): number => Math.max(0, daysBetween(arrivedOn, answeredOn));

const middle = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
};

/** What helped before what helped partly, before what nobody judged yet, before what did not help. */
const worth = { yes: 0, partly: 1, no: 3 } as const;
const worthOf = (one: Answered): number => {
  const helped = helpedOf(one);
  return helped ? worth[helped] : 2;
};

const exampleOf = (one: Answered): Pattern['examples'][number] => {
  const helped = helpedOf(one);
  const { id, text, answer, level } = one;
  return { id, question: text.question, answer, level, days: daysOf(one), ...(helped && { helped }) };
};

/** An answer that was given four times teaches once: where it helped most. */
const eachOnce = (answered: readonly Answered[]): readonly Answered[] =>
  answered.filter(({ answer }, at) => answered.findIndex((one) => one.answer.words === answer.words) === at);

/** `earlier` are those that the reader may see, the newest first, without the one that is open. */
export const patternIn = (earlier: readonly DoorbraakBottleneck[]): Pattern => {
  const answered = earlier.filter(isAnswered);
  const count = (helped: 'yes' | 'partly' | 'no') => answered.filter((one) => helpedOf(one) === helped).length;
  const medianDays = middle(answered.map(daysOf));
  return {
    times: earlier.length,
    open: earlier.length - answered.length,
    helped: { yes: count('yes'), partly: count('partly'), no: count('no') },
    ...(medianDays !== undefined && { medianDays }),
    directions: directions.flatMap((direction) => {
      const same = answered.filter(({ answer }) => answer.direction === direction);
      const helped = same.filter((one) => helpedOf(one) === 'yes' || helpedOf(one) === 'partly').length;
      return same.length > 0 ? [{ direction, times: same.length, helped }] : [];
    }),
    examples: eachOnce(answered.toSorted((one, other) => worthOf(one) - worthOf(other)))
      .slice(0, mostExamples)
      .map(exampleOf),
  };
};
