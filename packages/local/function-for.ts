import { type FunctionName, functionTable } from '@greep/infra/function-table';
import type { HttpHandler } from './serving/lambda-bridge.ts';

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const isBelow = (path: readonly string[], pattern: readonly string[]): boolean =>
  pattern.every((segment, at) => (segment.startsWith('{') ? Boolean(path[at]) : segment === path[at]));

const doors = functionTable
  .flatMap(({ name, paths }) => paths.map((path) => ({ name, pattern: segmentsOf(path) })))
  .sort((one, other) => other.pattern.length - one.pattern.length);

/** The function that answers this path: the most specific one of the table that infra deploys by. */
export const functionFor = (path: string): FunctionName | undefined => {
  const segments = segmentsOf(path);
  const name = doors.find(({ pattern }) => isBelow(segments, pattern))?.name;
  return name ?? (segments[0] === 'v1' ? 'session' : undefined);
};

const loaded = new Map<FunctionName, Promise<{ handler: HttpHandler }>>();

/** Loads a function once, when it is first needed: the first page does not wait for all of them. */
export const loadFunction = (name: FunctionName): Promise<{ handler: HttpHandler }> => {
  const module = loaded.get(name) ?? import(new URL(`../../functions/${name}/index.ts`, import.meta.url).href);
  loaded.set(name, module);
  return module;
};
