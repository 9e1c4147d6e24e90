// A score that was wrong is put right: what it was, what it is, why and by whom stay with it, for the family to read too.
import { fail, invalid, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { attainmentContribution } from './contributions.ts';
import type { ScoreInput } from './inputs.ts';
import { answerWithScore, mostOfEach, onScore, type ScoreAddress, type ScoreSlice, writeScore } from './on-score.ts';
import { neitherOrBoth, scoreContent } from './score-content.ts';

type Input = ScoreAddress & ScoreInput & { readonly why: string };

export const correctScore = command({
  name: 'correct-score',
  action: 'scoreGoal',
  visibleBy: 'viewPlan',
  ...onScore,
  version: ({ score }: ScoreSlice) => score.version,
  decide: (slice, input: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const score = slice.score.value;
    const to = scoreContent(input);
    if (!to) return fail(invalid([neitherOrBoth('/step')]));
    if (JSON.stringify(to) === JSON.stringify(score.content)) return fail(wrongState('score-unchanged'));
    if (score.corrections.length >= mostOfEach) return fail(wrongState('corrected-often'));
    const correction = { from: score.content, to, why: input.why, ...author.value };
    const next = { ...score, content: to, corrections: [...score.corrections, correction] };
    const facts = [attainmentContribution(slice, [next])];
    return ok(writeScore(slice, next, { action: 'correct-score', facts }));
  },
  answer: answerWithScore,
});
