// What lies on the device. Everything about a family is in a box; outside stand only ids, counts and moments.
import { Dexie, type EntityTable } from 'dexie';
import type { Box } from './lock.ts';

export type CopyRow = {
  readonly id: string;
  readonly familyId: string;
  /** Whose it is; another person who signs in here gets no key to it. */
  readonly owner: string;
  /** In which role it was taken: in another one the right is another. */
  readonly assignmentId: string;
  /** The key of this copy, locked with the halves. */
  readonly key?: Box;
  readonly content: Box;
  /** By the clock of the server: after it there is no key any more, so that nothing can be opened. */
  readonly keyUntil: string;
};

export type WaitingRow = { readonly n: number; readonly copyId: string; readonly content: Box };

/** What became of words that could not stay: how many and when, and nothing of the family. */
export type GoneRow = {
  readonly n: number;
  readonly at: string;
  readonly count: number;
  readonly because: GoneBecause;
};
export type GoneBecause = 'right' | 'over';

/** Half of the key that locks the keys, and the session locked with it. */
export type SelfRow = { readonly id: 'self'; readonly half: string; readonly session?: Box };

export type ClockRow = { readonly id: 'clock' } & Known;
export type Known = {
  /** The last moment that the server told, and when that was by the clock here. In milliseconds. */
  readonly heard: number;
  readonly heardHere: number;
  /** The latest that the clock here ever said. */
  readonly latest: number;
  /** How long Greep was open since the server was heard: of a clock that nobody can set. */
  readonly open: number;
};

export const shelfName = 'greep-along';

export class Shelf extends Dexie {
  declare copies: EntityTable<CopyRow, 'id'>;
  declare waiting: EntityTable<WaitingRow, 'n'>;
  declare gone: EntityTable<GoneRow, 'n'>;
  declare self: EntityTable<SelfRow, 'id'>;
  declare clock: EntityTable<ClockRow, 'id'>;

  constructor(name = shelfName) {
    super(name);
    this.version(1).stores({
      copies: 'id, familyId',
      waiting: '++n, copyId',
      gone: '++n',
      self: 'id',
      clock: 'id',
    });
  }
}
