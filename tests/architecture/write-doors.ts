// `npm run architecture:doors` writes the doors of the table into biome.json, where they are the last overrides.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { biomeDoors } from './biome-doors.ts';
import { readProjectFile, root } from './project-files.ts';

const config = z.record(z.string(), z.unknown()).parse(JSON.parse(readProjectFile('biome.json')));
const others = z
  .array(z.unknown())
  .parse(config.overrides)
  .filter((override) => !JSON.stringify(override).includes('noRestrictedImports'));
const written = { ...config, overrides: [...others, ...biomeDoors()] };
writeFileSync(join(root, 'biome.json'), `${JSON.stringify(written, null, 2)}\n`);
