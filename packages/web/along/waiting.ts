// What was done without the server and must still be told to it, in the order in which it was done.
import type { Whose } from '../autosave/save-outcome.ts';
import type { TypedFields } from '../pages/kitchen-table/typed-fields.ts';
import type { OfflineWriting, WrittenInput } from './offline-calls.ts';

/** What somebody else made of it meanwhile. */
export type Others = Whose & { readonly fields: TypedFields; readonly version: number };

export type Fate =
  | { readonly fate: 'waits' }
  | { readonly fate: 'sent'; readonly sentAt: string }
  | { readonly fate: 'refused'; readonly because: string }
  | { readonly fate: 'clash'; readonly theirs: Others };

export type Waiting = Fate & {
  readonly call: OfflineWriting;
  readonly input: WrittenInput;
  readonly ifMatch?: number;
  /** The same at every try, so that it happens once. */
  readonly key: string;
  readonly at: string;
  /** A later one at the same slot takes the place of an earlier one that was never tried. */
  readonly slot?: string;
  /** What has the version: items on the same thing follow each other's. */
  readonly thing?: string;
  /** As it was before and as it is meant to be. */
  readonly base?: TypedFields;
  readonly mine?: TypedFields;
  /** The id that was given here. */
  readonly made?: string;
  readonly isTried?: true;
};

export type WaitingItem = Waiting & { readonly n: number };

export const isWaiting = (opened: unknown): opened is Waiting =>
  typeof opened === 'object' && opened !== null && 'call' in opened && 'fate' in opened && 'key' in opened;
