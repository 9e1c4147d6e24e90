// The part of IAM's evaluation that our policies use. It throws on anything else, so that a policy
// which this cannot judge is never taken for a good one.
import type { Statement } from './template.ts';

export type Asked = {
  readonly action: string;
  readonly resource: string;
  /** Condition keys: tags of the session, leading keys, tags of the request. */
  readonly context: Readonly<Record<string, string | readonly string[]>>;
};

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');
const isLike = (pattern: string, text: string): boolean =>
  new RegExp(`^${escaped(pattern).replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);

const listOf = (value: string | readonly string[] | undefined): readonly string[] => {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
};

/** The pattern with the session's own tags; undefined when a tag is missing, and then nothing matches. */
const filledIn = (pattern: string, context: Asked['context']): string | undefined => {
  let isComplete = true;
  const text = pattern.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    const value = context[name];
    if (typeof value === 'string') return value;
    isComplete = false;
    return '';
  });
  return isComplete ? text : undefined;
};

const matches = (patterns: readonly string[], value: string, asked: Asked, isExact: boolean): boolean =>
  patterns.some((pattern) => {
    const text = filledIn(pattern, asked.context);
    return text !== undefined && (isExact ? text === value : isLike(text, value));
  });

const holds = (operator: string, key: string, wanted: readonly string[], asked: Asked): boolean => {
  const given = listOf(asked.context[key]);
  if (operator === 'Null') return wanted.includes(String(given.length === 0));
  if (operator.endsWith('IfExists') && given.length === 0) return true;
  const isEvery = operator.startsWith('ForAllValues:');
  const test = operator.replace('ForAllValues:', '').replace(/IfExists$/, '');
  // each part of these names between colons is held by itself, and no part of ours has a star that could reach beyond
  if (!['StringEquals', 'StringLike', 'ArnLike'].includes(test))
    throw new Error(`the operator ${operator} is not understood`);
  const isExact = test === 'StringEquals';
  if (isEvery) return given.every((value) => matches(wanted, value, asked, isExact));
  return given.length === 1 && matches(wanted, given[0] ?? '', asked, isExact);
};

const speaksOf = (statement: Statement, asked: Asked): boolean =>
  statement.Action.some((action) => isLike(action, asked.action)) &&
  (statement.Resource === undefined || matches(statement.Resource, asked.resource, asked, false)) &&
  Object.entries(statement.Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, wanted, asked)),
  );

export const isAllowed = (statements: readonly Statement[], asked: Asked): boolean => {
  const speaking = statements.filter((statement) => speaksOf(statement, asked));
  return speaking.length > 0 && speaking.every(({ Effect }) => Effect === 'Allow');
};
