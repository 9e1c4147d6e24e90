// Every file of examples/, shown with its own source, and the sentence that its component has above it: neither can grow
// stale. A component without an example fails a test.
import type { ComponentType } from 'react';

const examples = import.meta.glob<ComponentType>('./examples/*/*.tsx', { eager: true, import: 'Example' });
const sources = import.meta.glob<string>('./examples/*/*.tsx', { eager: true, query: '?raw', import: 'default' });
const parts = import.meta.glob<string>(['../components/*.tsx', '../pictures/*.tsx'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

export const groups = ['words', 'people', 'actions', 'forms', 'messages', 'layout', 'pictures'] as const;

export type FoundExample = {
  readonly name: string;
  readonly group: string;
  readonly Example: ComponentType;
  readonly code: string;
  /** What its component says of itself. */
  readonly about: string;
};

/** The comment that stands directly above the first component of a file, or at its top. */
const aboutOf = (name: string): string => {
  const source = parts[`../components/${name}.tsx`] ?? parts[`../pictures/${name}.tsx`] ?? '';
  const above = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export const [A-Z]/.exec(source)?.[1];
  const atTop = /^(?:\/\/[^\n]*\n)+/.exec(source)?.[0];
  return (above ?? atTop ?? '')
    .replaceAll(/^\s*(?:\*|\/\/)\s?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
};

export const foundExamples: readonly FoundExample[] = Object.entries(examples)
  .map(([path, Example]) => {
    const [, group = '', name = ''] = /examples\/([^/]+)\/([^/]+)\.tsx$/.exec(path) ?? [];
    return { name, group, Example, code: sources[path] ?? '', about: aboutOf(name) };
  })
  .toSorted((one, other) => one.name.localeCompare(other.name));
