// Reads a source file as text: TypeScript 7 offers no compiler to ask, so comments, strings and templates are
// blanked first (positions stay), and what is left is code that plain patterns can read.

export type Import = {
  readonly specifier: string;
  /** `import type` or `export type`: gone when the program runs. */
  readonly isTypeOnly: boolean;
  readonly line: number;
};

export type Scanned = { readonly code: string; readonly imports: readonly Import[] };

type Cursor = { readonly source: string; at: number; readonly out: string[] };

const blank = (cursor: Cursor, until: number): void => {
  for (; cursor.at < until; cursor.at += 1) cursor.out.push(cursor.source[cursor.at] === '\n' ? '\n' : ' ');
};

const keep = (cursor: Cursor): void => {
  cursor.out.push(cursor.source[cursor.at] ?? '');
  cursor.at += 1;
};

const endOr = (found: number, source: string): number => (found === -1 ? source.length : found);

const skipString = (cursor: Cursor, quote: string): void => {
  keep(cursor);
  let end = cursor.at;
  while (end < cursor.source.length && cursor.source[end] !== quote && cursor.source[end] !== '\n') {
    end += cursor.source[end] === '\\' ? 2 : 1;
  }
  blank(cursor, end);
  if (cursor.source[cursor.at] === quote) keep(cursor);
};

/** A slash begins a pattern only after these; in all other places it divides or closes a tag. */
const beforePattern = /(?:^|[(,=:[!&|?;+*%~^]|\breturn|=>)\s*$/;

const skipPattern = (cursor: Cursor): boolean => {
  if (!beforePattern.test(cursor.out.slice(-80).join(''))) return false;
  const match = /^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//.exec(cursor.source.slice(cursor.at, cursor.at + 2000));
  if (!match) return false;
  blank(cursor, cursor.at + match[0].length);
  return true;
};

const skipTemplate = (cursor: Cursor): void => {
  keep(cursor);
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== '`') {
    if (cursor.source.startsWith('${', cursor.at)) {
      keep(cursor);
      keep(cursor);
      walk(cursor, '}');
      if (cursor.at < cursor.source.length) keep(cursor);
    } else blank(cursor, cursor.at + (cursor.source[cursor.at] === '\\' ? 2 : 1));
  }
  if (cursor.at < cursor.source.length) keep(cursor);
};

/** Walks code until the closing brace of a template's hole, or to the end. */
const walk = (cursor: Cursor, closing?: '}'): void => {
  let depth = 0;
  while (cursor.at < cursor.source.length) {
    const char = cursor.source[cursor.at] ?? '';
    if (closing && char === closing && depth === 0) return;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (cursor.source.startsWith('//', cursor.at))
      blank(cursor, endOr(cursor.source.indexOf('\n', cursor.at), cursor.source));
    else if (cursor.source.startsWith('/*', cursor.at)) {
      const end = cursor.source.indexOf('*/', cursor.at);
      blank(cursor, end === -1 ? cursor.source.length : end + 2);
    } else if (char === "'" || char === '"') skipString(cursor, char);
    else if (char === '`') skipTemplate(cursor);
    else if (char !== '/' || !skipPattern(cursor)) keep(cursor);
  }
};

/** The source with comments, the insides of strings and patterns blanked; same length, same lines. */
export const codeOf = (source: string): string => {
  const cursor: Cursor = { source, at: 0, out: [] };
  walk(cursor);
  return cursor.out.join('').slice(0, source.length);
};

const importForms = [
  /\b(?:import|export)\b(?<type>\s+type\b(?!\s*from\b|\s*,))?[\s\w$*{},]*?\bfrom\s*(?<quote>['"])/g,
  /\bimport\s*(?<quote>['"])/g,
  /\b(?:import|require|import\.meta\.resolve)\s*\(\s*(?<quote>['"`])/g,
];

const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;

export const scanSource = (source: string): Scanned => {
  const code = codeOf(source);
  const imports = importForms.flatMap((form) =>
    [...code.matchAll(form)].map((match): Import => {
      const start = match.index + match[0].length;
      const end = code.indexOf(match.groups?.quote ?? "'", start);
      return {
        specifier: source.slice(start, end),
        isTypeOnly: match.groups?.type !== undefined,
        line: lineAt(source, match.index),
      };
    }),
  );
  return { code, imports };
};
