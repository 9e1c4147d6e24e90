// A score as everybody around the family reads it: with what it was before and what the family says of it.
import type { Stored } from '@greep/store';
import { isOpen, type Score } from './score.ts';
import type { ScoreView } from './views.ts';

export const showScore = ({ value, version }: Stored<Score>): ScoreView => ({
  evaluation: value.evaluation,
  on: value.on,
  content: value.content,
  byName: value.byName,
  corrections: value.corrections,
  contradictions: value.contradictions.map((contradiction, at) => ({
    ...contradiction,
    number: at + 1,
    isOpen: isOpen(value, contradiction),
  })),
  version,
});
