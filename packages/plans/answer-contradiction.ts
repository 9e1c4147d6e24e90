// Worker and family talked about what the family said of a score, and the score stays: what came of it, for the family to read.
// When the score was wrong after all it is corrected instead, which answers by itself.
import { fail, notFound, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { answerWithScore, onScore, type ScoreAddress, type ScoreSlice, writeScore } from './on-score.ts';

type Input = ScoreAddress & { readonly contradiction: number; readonly words: string };

export const answerContradiction = command({
  name: 'answer-contradiction',
  action: 'scoreGoal',
  visibleBy: 'viewPlan',
  ...onScore,
  version: ({ score }: ScoreSlice) => score.version,
  decide: (slice, { contradiction: number, words }: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const score = slice.score.value;
    const said = score.contradictions[number - 1];
    if (!said) return fail(notFound);
    if (said.answer) return fail(wrongState('contradiction-answered'));
    const answer = { words, ...author.value };
    const contradictions = score.contradictions.with(number - 1, { ...said, answer });
    return ok(writeScore(slice, { ...score, contradictions }, { action: 'answer-contradiction' }));
  },
  answer: answerWithScore,
});
