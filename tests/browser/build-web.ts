// The browser tests look at what `npm start` serves: the built application, and never an old one.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const web = join(root, 'packages/web');
const built = join(web, 'dist/index.html');
const guide = join(web, 'dist-stijl/index.html');
const vite = join(root, 'node_modules/vite/bin/vite.js');

const isSource = (path: string): boolean => !path.startsWith('dist') && !path.startsWith('node_modules');

const newestSource = (): number =>
  Math.max(
    ...readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter(isSource)
      .map((path) => statSync(join(web, path)).mtimeMs),
  );

/** The application, and beside it the style guide. */
const isFresh = (): boolean =>
  [built, guide].every((page) => existsSync(page) && statSync(page).mtimeMs >= newestSource());

/** Vitest calls this once, before the first test. */
export const setup = (): void => {
  if (isFresh()) return;
  for (const mode of ['production', 'stijl']) {
    const words = [vite, 'build', web, '--mode', mode];
    // Vitest says `test`, and React would then be the larger and slower one for developers.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { status } = spawnSync(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error('the web application cannot be built');
  }
};
