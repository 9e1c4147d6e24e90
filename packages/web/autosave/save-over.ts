// Somebody saved meanwhile. Where nothing of theirs would be gone it is saved all the same; else both texts are shown.
import type { Answer } from '../api/answer.ts';
import { outcomeOf, type SaveOutcome, type Theirs } from './save-outcome.ts';

export type Saving = {
  readonly ifMatch: number | undefined;
  readonly put: (ifMatch: number | undefined) => Promise<Answer<unknown>>;
  readonly theirs: () => Promise<Answer<Theirs>>;
  /** Saved over what is there now, nothing that anybody wants is lost. */
  readonly isNothingLost: (theirs: Theirs) => boolean;
};

/** Tries it once more at most: who is beaten twice is asked. */
export const saveOver = async ({ ifMatch, put, theirs, isNothingLost }: Saving): Promise<SaveOutcome> => {
  const answer = await put(ifMatch);
  if (answer.ok || answer.problem.status !== 412) return outcomeOf(answer, theirs);
  const now = await theirs();
  if (!now.ok || !isNothingLost(now.view)) return outcomeOf(answer, async () => now);
  return outcomeOf(await put(now.view.version), theirs);
};
