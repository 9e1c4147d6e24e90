// Holds an OpenAPI document against the official linter rules of the NL API Design Rules.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const { resolve } = createRequire(import.meta.url);
const rules = new URL('./nlgov-adr-2.2.0-linter.yaml', import.meta.url).pathname;
const Findings = z.array(z.object({ code: z.string(), path: z.array(z.union([z.string(), z.number()])) }));

/** What the linter finds, errors and warnings alike, as `rule at path`. Throws when the linter itself does not run. */
export const lintDocument = (document: string): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'greep-lint-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, document);
  const program = resolve('@stoplight/spectral-cli/dist/index.js');
  const run = spawnSync(process.execPath, [program, 'lint', '-r', rules, file, '-f', 'json', '--quiet'], {
    encoding: 'utf8',
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
  });
  rmSync(folder, { recursive: true });
  if (run.status === null || run.status > 1) throw new Error(`the linter did not run: ${run.stderr}${run.stdout}`);
  return Findings.parse(JSON.parse(run.stdout)).map(({ code, path }) => `${code} at ${path.join('.')}`);
};
