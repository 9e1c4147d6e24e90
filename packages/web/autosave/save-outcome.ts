// What became of an attempt to save, and what the reader sees of it.
import type { Answer, Problem } from '../api/answer.ts';

/** Whose text it is: somebody with a name, the family in its turn, or oneself on another screen. */
export type Whose = { readonly by?: string; readonly at?: string; readonly who?: 'family' | 'self' };

/** The text that was saved in the meantime. */
export type Theirs = Whose & { readonly text: string; readonly version: number | undefined };

/** As the server says who wrote something. */
export type Author = {
  readonly byName: string;
  readonly at: string;
  readonly isFromFamilyTurn?: true | undefined;
  readonly isMe?: true | undefined;
};

export const whose = (author: Author | undefined): Whose => {
  if (author === undefined) return {};
  const { byName: by, at, isFromFamilyTurn, isMe } = author;
  return { by, at, ...(isFromFamilyTurn && { who: 'family' }), ...(isMe && { who: 'self' }) };
};

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number | undefined; readonly isOnDevice?: true }
  | { readonly kind: 'offline' }
  | { readonly kind: 'session-over' }
  | { readonly kind: 'conflict'; readonly theirs: Theirs }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type SavePhase =
  | { readonly phase: 'rest' }
  | { readonly phase: 'saving' }
  | { readonly phase: 'saved'; readonly at: string; readonly isOnDevice?: true }
  | { readonly phase: 'offline' }
  | { readonly phase: 'session-over' }
  | { readonly phase: 'failed'; readonly problem: Problem }
  | { readonly phase: 'conflict'; readonly theirs: Theirs; readonly mine: string };

/** Kept on the device only is not sent yet, and says so. */
export const whereKept = ({ isOnDevice }: { readonly isOnDevice?: true }): { isOnDevice?: true } =>
  isOnDevice ? { isOnDevice } : {};

/** Turns the answer of a write into an outcome; on 412 it fetches what is there now, so that both texts can be shown. */
export const outcomeOf = async (
  answer: Answer<unknown>,
  theirs: () => Promise<Answer<Theirs>>,
): Promise<SaveOutcome> => {
  if (answer.ok) return { kind: 'saved', version: answer.version, ...whereKept(answer) };
  const { problem } = answer;
  if (problem.status === 0) return { kind: 'offline' };
  if (problem.status === 401) return { kind: 'session-over' };
  if (problem.status !== 412) return { kind: 'failed', problem };
  const current = await theirs();
  if (current.ok) return { kind: 'conflict', theirs: current.view };
  return current.problem.status === 0 ? { kind: 'offline' } : { kind: 'failed', problem: current.problem };
};
