// Holds every import of a file against the rooms table. Answers plain sentences, one per breach.
import { posix } from 'node:path';
import { type Room, rooms } from './rooms.ts';
import { type Import, scanSource } from './scan-source.ts';

export type Source = { readonly path: string; readonly text: string };

/** Longest folder of the table that holds this path. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter((folder) => path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];

const matches = (patterns: readonly string[], specifier: string): boolean =>
  patterns.some((pattern) => {
    if (pattern.endsWith('/**')) return specifier.startsWith(pattern.slice(0, -2));
    if (pattern.endsWith(':*')) return specifier.startsWith(pattern.slice(0, -1));
    return specifier === pattern;
  });

const isInside = (folder: string, target: string): boolean => target === folder || target.startsWith(`${folder}/`);

const mayImport = (folder: string, room: Room, path: string, found: Import): boolean => {
  const { specifier, isTypeOnly } = found;
  const mayTakeTypes = (from: string): boolean => isTypeOnly && matches(room.typesFrom ?? [], from);
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return isInside(folder, target) || matches(room.files ?? [], target) || mayTakeTypes(target);
  }
  return matches(room.imports, specifier) || mayTakeTypes(specifier);
};

/** Folders that are under the law of the table; the others (local, tests) may import everything. */
const isOpen = (path: string): boolean => path.startsWith('packages/local/') || path.startsWith('tests/');

export const checkDoors = ({ path, text }: Source): readonly string[] => {
  if (isOpen(path)) return [];
  const folder = roomOf(path);
  const room = folder === undefined ? undefined : rooms[folder];
  if (folder === undefined || room === undefined)
    return [`${path} lies in a room that has no row in the table of rooms`];
  return scanSource(text)
    .imports.filter((found) => !mayImport(folder, room, path, found))
    .map((found) => `${path}:${found.line} ${folder} may not import ${found.specifier}`);
};
