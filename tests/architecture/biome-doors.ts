// The same doors in the words of the linter, so that the editor refuses a wrong import while it is typed.
// biome cannot tell a type from code: for the browser it lets all rooms through and the architecture test decides.
import { type Room, rooms } from './rooms.ts';

const linterPatterns = (pattern: string): readonly string[] =>
  pattern.endsWith(':*') ? [`!${pattern}`, `!${pattern}/**`] : [`!${pattern}`];

const group = (room: Room): readonly string[] => [
  '**',
  '!.',
  '!./**',
  '!..',
  '!../**',
  ...[...room.imports, ...(room.typesFrom ?? [])].flatMap(linterPatterns),
];

const foldersByGroup = (): ReadonlyMap<string, readonly string[]> => {
  const byGroup = new Map<string, readonly string[]>();
  for (const [folder, room] of Object.entries(rooms)) {
    const key = JSON.stringify(group(room));
    byGroup.set(key, [...(byGroup.get(key) ?? []), `${folder}/**`]);
  }
  return byGroup;
};

/** The overrides that biome.json must hold: one per kind of room. */
export const biomeDoors = () =>
  [...foldersByGroup()].map(([key, includes]) => ({
    includes,
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: JSON.parse(key), message: 'This door is not in the table of rooms.' }] },
          },
        },
      },
    },
  }));
