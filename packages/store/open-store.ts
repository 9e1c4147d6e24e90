// A store is opened for one gemeente and one plane: what it is asked later can name neither,
// so a row of another gemeente is out of reach by construction.
import { randomBytes } from 'node:crypto';
import { nowhere } from '@greep/kernel';
import { accessTo } from './access-to.ts';
import { actorsOf } from './actors-of.ts';
import { commit } from './commit.ts';
import { count } from './count.ts';
import { guardOf, guardOfNation } from './guard.ts';
import { keepNewest } from './keep-newest.ts';
import { logAccess } from './log-access.ts';
import { memoryOf } from './memory.ts';
import { page } from './page.ts';
import { isOfNation } from './planes.ts';
import type { Store } from './port.ts';
import { find, list, open } from './read.ts';
import { findReplay } from './replay.ts';
import { saveDraft } from './save-draft.ts';
import type { Shelf } from './shelf.ts';
import { nationalTables, type TableNaming, tableName } from './tables.ts';
import { walk } from './walk.ts';

export type StoreSettings = Pick<Shelf, 'client' | 'gemeente' | 'plane' | 'clock' | 'ids' | 'alarm'> & {
  readonly tables?: TableNaming;
  /** A new salt per written row; tests pass a source that counts. */
  readonly digestSalt?: () => string;
};

const randomSalt = (): string => randomBytes(16).toString('base64url');

export const openStore = ({ tables, digestSalt = randomSalt, ...settings }: StoreSettings): Store => {
  const { client, gemeente, plane } = settings;
  // a plane with rows of both is opened for one of them at a time
  const isNation = gemeente === nowhere || isOfNation(plane);
  const naming = tables ?? (isNation ? nationalTables : tableName);
  const shelf: Shelf = {
    ...settings,
    guard: isNation ? guardOfNation(plane) : guardOf(plane),
    memory: memoryOf(client),
    salt: digestSalt,
    table: (name) => naming(gemeente, name),
  };
  return {
    gemeente,
    plane,
    find: find(shelf),
    list: list(shelf),
    open: open(shelf),
    page: page(shelf),
    count: count(shelf),
    commit: commit(shelf),
    saveDraft: saveDraft(shelf),
    keepNewest: keepNewest(shelf),
    walk: walk(shelf),
    findReplay: findReplay(shelf),
    logAccess: logAccess(shelf),
    accessTo: accessTo(shelf),
    actorsOf: actorsOf(shelf),
  };
};
