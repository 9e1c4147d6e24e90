// Somebody of the family says that a score is not right, in own words, perhaps with the step that they would have said.
// The score stays as it is until worker and family talked about it; both stand beside each other.
import { fail, ok, wrongState } from '@greep/kernel';
import { command } from '@greep/verbs';
import { authorOf } from './author.ts';
import { answerWithScore, mostOfEach, onScore, type ScoreAddress, writeScore } from './on-score.ts';
import type { Contradiction } from './score.ts';

type Input = ScoreAddress & Pick<Contradiction, 'words' | 'step'>;

export const contradictScore = command({
  name: 'contradict-score',
  action: 'contradictScore',
  visibleBy: 'viewPlan',
  // The last evaluation often comes with the end: the family may still say that it was not so.
  evenWhenClosed: true,
  ...onScore,
  decide: (slice, { words, step }: Input, { now }, principal) => {
    const author = authorOf(principal, slice, now);
    if (!author.ok) return author;
    const score = slice.score.value;
    if (score.contradictions.length >= mostOfEach) return fail(wrongState('contradicted-often'));
    const contradiction = { words, ...(step && { step }), ...author.value };
    const next = { ...score, contradictions: [...score.contradictions, contradiction] };
    return ok({ status: 201, ...writeScore(slice, next, { action: 'contradict-score' }) });
  },
  answer: answerWithScore,
});
