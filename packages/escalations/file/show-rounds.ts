// What happened before, as it reads in the file: texts that were shown, what was said of them, and earlier answers.
import { givenIn, verdictIn } from '../base-of.ts';
import type { Bottleneck } from '../bottleneck.ts';
import type { Round } from '../round.ts';
import type { ShownText } from '../shown-text.ts';
import type { BottleneckSlice } from './bottleneck-file.ts';
import { mustBeThere } from './must-be-there.ts';
import type { BottleneckView, RoundView } from './views.ts';

type Objections = Pick<ShownText, 'objections'>;
type Given = Pick<Round, 'given' | 'verdict' | 'above'>;

const objectionsOf = ({ objections }: Objections) => objections.map(({ name, words, on }) => ({ name, words, on }));

const showShown = ({ askedAgain: _askedAgain, ...shown }: ShownText): BottleneckView['shown'][number] => ({
  ...shown,
  objections: objectionsOf(shown),
});

const showGiven = ({ given, verdict, above }: Given): Pick<RoundView, 'left' | 'answer' | 'verdict'> => ({
  ...(above && { left: { text: above.text, on: above.leftOn } }),
  ...(given && {
    answer: { level: given.answeredAt, on: given.answeredOn, answer: given.answer, corrections: given.corrections },
  }),
  ...(verdict && {
    verdict: { helped: verdict.helped, ...(verdict.words && { words: verdict.words }), on: verdict.closedOn },
  }),
});

const showRound = ({ question, questions, shown, late, takenBackOn, withdrawn, ...round }: Round): RoundView => ({
  question,
  questions,
  late,
  shown: shown.map(showShown),
  ...showGiven(round),
  ...(takenBackOn && { takenBackOn }),
  ...(withdrawn && { withdrawn }),
});

const showLeaving = (slice: BottleneckSlice): Pick<BottleneckView, 'leaving'> => {
  const { value } = slice.bottleneck;
  if (value.state !== 'leaving') return {};
  const { text, reason, writtenByName, shownOn } = value;
  const leaving = { text, reason, writtenByName, shownOn, objections: objectionsOf(value) };
  return { leaving: { ...leaving, mustBeThere: [...mustBeThere(slice)] } };
};

type Words = Pick<BottleneckView, 'leaving' | 'shown' | 'left' | 'answer' | 'verdict' | 'rounds'>;

/** All that was shown, answered and judged, in this round and before. */
export const showWords = (slice: BottleneckSlice): Words => {
  const bottleneck: Bottleneck = slice.bottleneck.value;
  const { above, shown, rounds } = bottleneck;
  const given = givenIn(bottleneck);
  const verdict = verdictIn(bottleneck);
  return {
    ...showLeaving(slice),
    ...showGiven({ ...(above && { above }), ...(given && { given }), ...(verdict && { verdict }) }),
    shown: shown.map(showShown),
    rounds: rounds.map(showRound),
  };
};
