// Which sentences a page can say, read from its source and from everything that it imports. A key stands there as a whole,
// or as the beginning of a template: `t(`ours.${phase}`)`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const web = join(import.meta.dirname, '../../packages/web');

const imported = (file: string, source: string): readonly string[] =>
  [...source.matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g)].map(([, path = '']) => resolve(dirname(file), path));

/** Files with all that they import, read once each. */
export const sourcesOf = (roots: readonly string[], without: RegExp = /^$/): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const todo = roots.map((root) => join(web, root));
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file) || without.test(file) || !existsSync(file)) continue;
    const source = readFileSync(file, 'utf8');
    found.set(file, source);
    todo.push(...imported(file, source));
  }
  return found;
};

export const allSources = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/^(dist|node_modules)/.test(path))
      .map((path) => [join(web, path), readFileSync(join(web, path), 'utf8')]),
  );

const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Both ends of the templates in a source: `ours.` and nothing, or nothing and `.themes`; of `ask.${name}.${how}` the first. */
const templatesIn = (source: string): readonly (readonly [string, string])[] =>
  [...source.matchAll(/`([\w.-]*)\$\{[^}`]*\}([\w.-]*)([`$])/g)].map(([, before = '', after = '', next = '']) => [
    before,
    next === '$' ? '' : after,
  ]);

const isTemplateOf = (stem: string, [before, after]: readonly [string, string]): boolean =>
  (before.includes('.') || after.includes('.')) &&
  stem.startsWith(before) &&
  stem.endsWith(after) &&
  stem.length > before.length + after.length;

/** The sentences of these keys that a source can say. */
const saidIn = (source: string, keys: readonly string[]): readonly string[] => {
  const templates = templatesIn(source);
  return keys.filter((key) => {
    const stem = stemOf(key);
    return (
      [`'${stem}'`, `"${stem}"`, `\`${stem}\``].some((said) => source.includes(said)) ||
      templates.some((one) => isTemplateOf(stem, one))
    );
  });
};

/** The sentences of a subject that these sources can say, by the files that name it. */
export const saidBySpeakers = (
  sources: ReadonlyMap<string, string>,
  subject: string,
  keys: readonly string[],
): readonly string[] => {
  const said = new Set(
    [...sources.values()].filter((source) => source.includes(`'${subject}'`)).flatMap((source) => saidIn(source, keys)),
  );
  return keys.filter((key) => said.has(key));
};

/** The sentences of a subject that anything can say: a key may be handed on to another file. */
export const saidAnywhere = (sources: ReadonlyMap<string, string>, keys: readonly string[]): readonly string[] => {
  const said = new Set([...sources.values()].flatMap((source) => saidIn(source, keys)));
  return keys.filter((key) => said.has(key));
};
